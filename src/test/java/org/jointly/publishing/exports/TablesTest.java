package org.jointly.publishing.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.publishing.exports.TestNetwork.part;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.input.BOMInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  /** The fields of the headers of Neo4j's import, as its manual has them. */
  private static final String FIELD =
      "([\\p{L}\\p{N}_-]+:(string|long|double|boolean|date|string\\[]|ID)|:LABEL|:TYPE"
          + "|:START_ID|:END_ID)";

  private static List<CSVRecord> rows(byte[] bytes) throws IOException {
    BOMInputStream plain = BOMInputStream.builder().setByteArray(bytes).get();
    try (Reader reader = new InputStreamReader(plain, StandardCharsets.UTF_8)) {
      return CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }

  @Test
  void keepEveryTextInItsCell() throws IOException {
    List<CSVRecord> nodes = rows(part(NetworkFormat.CSV, "-nodes.csv", TestNetwork.hostile()));
    assertThat(nodes).hasSize(3);
    assertThat(nodes.get(1).get("label")).isEqualTo("'" + TestNetwork.HOSTILE);
    assertThat(nodes.get(2).get("label")).isEqualTo("line\nbreak \uFFFD tab\t");
    assertThat(nodes.get(2).get("count")).isEqualTo("-1");
    assertThat(nodes.get(2).get("spells")).isEqualTo("2016-01-01/2018-04-30");
    List<CSVRecord> edges = rows(part(NetworkFormat.CSV, "-edges.csv", TestNetwork.hostile()));
    assertThat(edges).extracting(row -> row.get("targetLabel")).contains("plain");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "=1+1, '=1+1",
        "+44, '+44",
        "-x, '-x",
        "@SUM(A1), '@SUM(A1)",
        "＝1, '＝1",
        "a=1, a=1",
        "'x, 'x",
      })
  void letNoSpreadsheetRunAText(String text, String cell) {
    assertThat(SheetTables.guarded(text)).isEqualTo(cell);
    assertThat(SheetTables.guarded("")).isEmpty();
  }

  @Test
  void markTheLettersForSpreadsheetsAlone() {
    Network network = TestNetwork.hostile();
    assertThat(part(NetworkFormat.CSV, "-nodes.csv", network)).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(part(NetworkFormat.NEO4J, "-neo4j-nodes.csv", network)))
        .startsWith("iri:ID,");
  }

  @Test
  void headTheTablesAsNeo4jReadsThem() throws IOException {
    Network network = TestNetwork.hostile();
    List<CSVRecord> nodes = rows(part(NetworkFormat.NEO4J, "-neo4j-nodes.csv", network));
    List<String> header = nodes.get(0).getParser().getHeaderNames();
    assertThat(header).allMatch(field -> field.matches(FIELD));
    assertThat(header)
        .contains("count:long", "share:double", "open:boolean", "on:date", "rank:string[]")
        .contains("spells:string[]", ":LABEL")
        .filteredOn(field -> field.endsWith(":ID"))
        .hasSize(1);
    assertThat(nodes).extracting(row -> row.get(":LABEL")).contains("authority", "thing, other");
    assertThat(nodes.get(1).get("label:string")).isEqualTo(TestNetwork.HOSTILE);
    assertThat(nodes.get(1).get("rank:string[]").split(";")).hasSize(2);
  }

  @Test
  void giveNeo4jNoRelationOfWhatIsNoNode() throws IOException {
    Network network = TestNetwork.hostile();
    List<String> ids =
        rows(part(NetworkFormat.NEO4J, "-neo4j-nodes.csv", network)).stream()
            .map(row -> row.get("iri:ID"))
            .toList();
    List<CSVRecord> edges = rows(part(NetworkFormat.NEO4J, "-neo4j-edges.csv", network));
    assertThat(edges).hasSize(3).allMatch(row -> !row.get(":TYPE").isEmpty());
    assertThat(edges).allMatch(row -> ids.contains(row.get(":START_ID")));
    assertThat(edges).allMatch(row -> ids.contains(row.get(":END_ID")));
    assertThat(edges.get(0).getParser().getHeaderNames()).allMatch(field -> field.matches(FIELD));
  }

  @Test
  void packThePairs() throws IOException {
    List<String> names = new ArrayList<>();
    byte[] zip = NetworkFormat.CSV.whole().bytes(TestNetwork.hostile());
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry each = files.getNextEntry(); each != null; each = files.getNextEntry()) {
        names.add(each.getName());
        assertThat(rows(files.readAllBytes())).hasSize(3);
      }
    }
    assertThat(names).containsExactly("nodes.csv", "edges.csv");
  }
}
