package org.jointly.server.files;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Knows the links of a page to the same server. */
final class Links {
  /** What names another file in HTML: by the attribute. */
  static final List<String> ATTRIBUTES = List.of("href", "src", "data-network");

  private Links() {}

  static Document parsed(byte[] page) {
    Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
    document.outputSettings().prettyPrint(false);
    return document;
  }

  /** Lists the addresses below the server's own that a page links to. */
  static List<String> in(byte[] page, String path) {
    Document document = parsed(page);
    return ATTRIBUTES.stream()
        .flatMap(
            name ->
                document.select("[" + name + "]").stream()
                    .flatMap(element -> of(element, name, path).stream()))
        .map(URI::toString)
        .toList();
  }

  /** Returns the address that an attribute names, where it is one of the same server. */
  static Optional<URI> of(Element element, String attribute, String path) {
    String link = element.attr(attribute);
    boolean elsewhere = link.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") || link.startsWith("//");
    if (elsewhere || link.startsWith("#") || link.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(URI.create(path).resolve(link));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
