package org.jointly.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jointly.publishing.BundledFolder;
import org.jointly.publishing.PublishedDataset;
import org.jointly.server.ServerOptions;
import org.jointly.server.TestServer;
import org.jointly.server.pages.SampleData;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads pages of the published graph as a visitor does. */
final class Browsing {
  private static final DatasetGraph PUBLISHED =
      PublishedDataset.load(BundledFolder.graphs()).data();

  private Browsing() {}

  /** Serves the published graph and calls the test with the server's address. */
  static void published(Consumer<String> test) {
    TestServer.withServer(PUBLISHED, ServerOptions.onPort(0), test);
  }

  /** Opens a page that has to be there. */
  static Document open(String address) {
    var reply = SampleData.fetch(address, "Accept", "text/html");
    assertThat(reply.statusCode()).as(address).isEqualTo(200);
    return Jsoup.parse(reply.body(), address);
  }

  /** Returns the part of a page under a heading that begins so. */
  static Element part(Document page, String heading) {
    return page.select("section").stream()
        .filter(section -> !section.select("h2").isEmpty())
        .filter(section -> section.selectFirst("h2").text().startsWith(heading))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No part " + heading + " in " + page.title()));
  }

  /** Returns the number beside a heading. */
  static int count(Element part) {
    return Integer.parseInt(part.selectFirst("h2 small").text().replace(",", ""));
  }

  /** Takes the numbers of a part away as a spreadsheet does: by the address of its CSV. */
  static List<CSVRecord> csv(Element part) {
    return csv(part.selectFirst("a[href^=/sparql?format=csv]").absUrl("href"));
  }

  static List<CSVRecord> csv(String address) {
    var reply = SampleData.fetch(address);
    assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
    try (CSVParser parser =
        CSVParser.parse(
            reply.body(),
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Adds up a column. */
  static int sum(List<CSVRecord> rows, String column) {
    return rows.stream().mapToInt(row -> Integer.parseInt(row.get(column))).sum();
  }
}
