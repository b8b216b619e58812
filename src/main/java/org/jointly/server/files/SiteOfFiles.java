package org.jointly.server.files;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.io.IOUtils;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jointly.publishing.BuildProgress;
import org.jointly.publishing.search.SearchIndex;
import org.jointly.server.ServerOptions;
import org.jointly.server.SparqlServer;
import org.jointly.server.pages.Addresses;

/**
 * Publishes data as a site of files. The pages are fetched from a server of the same data, which
 * runs for as long as that takes and which nobody else is told of.
 */
public final class SiteOfFiles {
  private final DatasetGraph data;
  private final String base;
  private final Optional<String> address;

  /**
   * Prepares to publish data.
   *
   * @param base what the IRIs of its things begin with
   * @param address where the site will be, with a closing slash; empty where that is not known
   */
  public SiteOfFiles(DatasetGraph data, String base, Optional<String> address) {
    this.data = data;
    this.base = base;
    this.address = address;
  }

  /**
   * What was published.
   *
   * @param files how many files
   * @param bytes their size
   * @param failed why a page could not be had, by its address
   */
  public record Published(long files, long bytes, Map<String, String> failed) {}

  /**
   * Publishes into a folder, replacing the site that is there.
   *
   * @throws ForeignFolder where something else is there
   */
  public Published into(Path output, BuildProgress progress) throws IOException {
    OutputFolder folder = OutputFolder.of(output);
    Path stage = folder.stage();
    try (SparqlServer server = SparqlServer.start(data, ServerOptions.onPort(0), base)) {
      Seeds seeds = Seeds.of(server.url());
      Places places = new Places(seeds.things());
      Crawl crawl = new Crawl(server.url(), stage, places);
      crawl.run(seeds.all(), progress);
      finish(stage, server.url(), places, crawl, progress);
      Published published = published(stage, crawl.failed());
      folder.publish();
      return published;
    } finally {
      folder.discard();
    }
  }

  private void finish(Path stage, String server, Places places, Crawl crawl, BuildProgress progress)
      throws IOException {
    Map<String, String> types = new TreeMap<>(crawl.types());
    Files.write(stage.resolve(Places.QUERY), RunningPage.html());
    types.put(Places.QUERY, "text/html");
    Files.write(stage.resolve(SearchFiles.SCRIPT), script());
    types.put(SearchFiles.SCRIPT, "text/javascript");
    Set<String> files = new TreeSet<>(types.keySet());
    Finishing finishing =
        new Finishing(stage, new Rewriting(places, files), new Origin(server, address));
    progress.begin("Linking", files.size());
    for (Map.Entry<String, String> file : types.entrySet()) {
      finishing.finish(file.getKey(), file.getValue());
      progress.advance();
    }
    progress.end();
    new SearchFiles(SearchIndex.of(data), new Addresses(base), places, files).write(stage);
    address.ifPresent(site -> SitemapFile.write(stage, site, files));
    mark(stage);
  }

  private static byte[] script() throws IOException {
    return IOUtils.resourceToByteArray("/org/jointly/server/" + SearchFiles.SCRIPT);
  }

  private static void mark(Path stage) throws IOException {
    byte[] mark =
        new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .writeValueAsBytes(Map.of("publishedBy", "jointly publish"));
    Files.write(stage.resolve(OutputFolder.MARK), mark);
  }

  private static Published published(Path stage, Map<String, String> failed) throws IOException {
    try (var files = Files.walk(stage)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      long bytes = 0;
      for (Path file : all) {
        bytes += Files.size(file);
      }
      return new Published(all.size(), bytes, failed);
    }
  }

  /** Writes text in the one encoding of the site. */
  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
