package org.jointly.server.files;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jointly.publishing.BuildProgress;

/** Fetches the pages of a server into a folder, and what they link to, until nothing is left. */
final class Crawl {
  /** As many as keep the server busy and are fewer than one client may have under way. */
  private static final int THREADS = 4;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String server;
  private final Path folder;
  private final Places places;
  private final Map<String, String> types = new ConcurrentHashMap<>();
  private final Map<String, String> failed = new ConcurrentHashMap<>();

  Crawl(String server, Path folder, Places places) {
    this.server = server;
    this.folder = folder;
    this.places = places;
  }

  /** Returns the media type of each file that was fetched, by its path. */
  Map<String, String> types() {
    return new TreeMap<>(types);
  }

  /** Returns why a file could not be fetched, by its address. */
  Map<String, String> failed() {
    return new TreeMap<>(failed);
  }

  /** Fetches what begins the site and all that it leads to. */
  void run(List<String> addresses, BuildProgress progress) throws IOException {
    Map<String, Target> known = new LinkedHashMap<>();
    List<Target> next = fresh(addresses, known);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      while (!next.isEmpty()) {
        progress.begin("Fetching", next.size());
        List<Future<List<String>>> links = new ArrayList<>();
        for (Target target : next) {
          links.add(threads.submit(() -> fetched(target, progress)));
        }
        next = fresh(joined(links), known);
        progress.end();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Target> fresh(List<String> addresses, Map<String, Target> known) {
    List<Target> fresh = new ArrayList<>();
    for (String address : addresses) {
      places
          .of(URI.create(server + address))
          .filter(target -> !target.file().equals(Places.QUERY))
          .filter(target -> known.putIfAbsent(target.file(), target) == null)
          .ifPresent(fresh::add);
    }
    return fresh;
  }

  private static List<String> joined(List<Future<List<String>>> links) throws IOException {
    List<String> all = new ArrayList<>();
    try {
      for (Future<List<String>> each : links) {
        all.addAll(each.get());
      }
      return all;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof IOException cause ? cause : new IOException(failure);
    }
  }

  private List<String> fetched(Target target, BuildProgress progress)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + target.fetched()))
            .header("Accept", "text/html, */*;q=0.5")
            .build();
    HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
    progress.advance();
    if (answer.statusCode() != 200) {
      failed.put(target.fetched(), "status " + answer.statusCode());
      return List.of();
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    Path file = inside(target.file());
    Files.createDirectories(file.getParent());
    Files.write(file, answer.body());
    types.put(target.file(), type);
    return type.startsWith("text/html") ? Links.in(answer.body(), target.fetched()) : List.of();
  }

  private Path inside(String name) throws IOException {
    return Optional.of(folder.resolve(name).normalize())
        .filter(file -> file.startsWith(folder))
        .orElseThrow(() -> new IOException("Not a file of the site: " + name));
  }
}
