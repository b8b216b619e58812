package org.jointly.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.IOUtils;

/** Sends the files that pages are made with: our own, and those listed of the libraries. */
final class StaticFiles {
  private static final String OWN = "/org/jointly/server/script/";
  private static final String LIST = "/org/jointly/server/libraries.txt";
  private static final String JAR = "/META-INF/resources/webjars/%s/%s/%s";
  private static final String VERSION = "/META-INF/maven/org.webjars.npm/%s/pom.properties";
  private static final Map<String, String> TYPES =
      Map.of(
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml; charset=utf-8",
          "woff2", "font/woff2");

  private final List<String> libraries = lines();

  /** Replies with a script or style sheet of ours, by its name alone. */
  Reply own(PageRequest request) {
    String name = request.path().substring(request.path().lastIndexOf('/') + 1);
    boolean known = request.path().equals("/script/" + name) && name.matches("[a-z][a-z-]*\\.\\w+");
    return Optional.of(OWN + name)
        .filter(resource -> known && isThere(resource))
        .map(StaticFiles::file)
        .orElseGet(() -> Problems.notFound(request.path(), List.of()));
  }

  /** Replies with a file of a library, {@code /library/<webjar>/<path>}, where it is listed. */
  Reply library(PageRequest request) {
    String path = request.path().replaceFirst("^/library/?", "");
    return Optional.of(path)
        .filter(libraries::contains)
        .map(listed -> file(inJar(listed)))
        .orElseGet(() -> Problems.notFound(request.path(), List.of()));
  }

  /** Replies with a file by its resource, such as {@code /org/jointly/server/favicon.svg}. */
  static Reply file(String resource) {
    String type = TYPES.get(FilenameUtils.getExtension(resource));
    return Reply.ok(Optional.ofNullable(type).orElseThrow(), bytes(resource));
  }

  private static boolean isThere(String resource) {
    return TYPES.containsKey(FilenameUtils.getExtension(resource))
        && StaticFiles.class.getResource(resource) != null;
  }

  private static String inJar(String listed) {
    String jar = listed.substring(0, listed.indexOf('/'));
    String rest = listed.substring(jar.length() + 1);
    Properties about = new Properties();
    try (InputStream stream = StaticFiles.class.getResourceAsStream(VERSION.formatted(jar))) {
      about.load(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return JAR.formatted(jar, about.getProperty("version"), rest);
  }

  private static List<String> lines() {
    return new String(bytes(LIST), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  private static byte[] bytes(String resource) {
    try {
      return IOUtils.resourceToByteArray(resource);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
