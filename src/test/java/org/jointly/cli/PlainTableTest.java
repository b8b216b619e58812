package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class PlainTableTest {
  @Test
  void printsValuesWithoutTypesAndIrisWithPrefixes() {
    String query =
        "SELECT * { VALUES (?thing ?day ?name) {"
            + " (<https://w3id.org/jointly/def#Passage> '2016-02-04'^^<urn:date> 'two\\nlines'@en)"
            + " (<https://example.org/x> UNDEF 'x') } }";
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    try (QueryExec asking =
        QueryExec.graph(GraphFactory.createDefaultGraph()).query(query).build()) {
      PlainTable.write(asking.select(), out);
    }

    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "thing                  day         name",
            "-----                  ---         ----",
            "jointly:Passage        2016-02-04  two lines",
            "https://example.org/x              x",
            "(2 rows)");
  }
}
