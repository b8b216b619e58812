package org.jointly.publishing.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jointly.graph.Iris;

/** Networks for tests: rows written as VALUES, so that a test shows what it is made of. */
final class TestNetwork {
  private static final DatasetGraph NONE = RDFParser.fromString("", Lang.TURTLE).toDatasetGraph();

  /** Labels that would break a format that wrote them as they are. */
  static final String HOSTILE = "=\"1\" & <b> 'x'; \\ {é} ]]> \u2028 %0A &lt;";

  private TestNetwork() {}

  /** Makes a network of the rows of nodes and edges, each with the names of the columns. */
  static Network of(String nodeColumns, String nodes, String edgeColumns, String edges) {
    return of(select(nodeColumns, nodes), select(edgeColumns, edges), Optional.empty());
  }

  static Network of(String nodes, String edges, Optional<String> values) {
    return new NetworkQueries(
            "test",
            Optional.of(NetworkQuery.read("nodes.rq", nodes)),
            NetworkQuery.read("edges.rq", edges),
            values.map(text -> NetworkQuery.read("values.rq", text)))
        .read(Map.of(), new Iris(), TestNetwork::answer);
  }

  static String select(String columns, String rows) {
    return "SELECT * { VALUES (" + columns + ") { " + rows + " } }";
  }

  static RowSet answer(Query query) {
    return QueryExec.dataset(NONE).query(query).build().select().materialize();
  }

  /** A network with everything in it that formats find hard, dates and all. */
  static Network hostile() {
    String literal = "\"\"\"" + HOSTILE.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\"\"";
    return of(
        select(
            "?node ?label ?class ?count ?share ?open ?on ?from ?until",
            "(<urn:ex:a> "
                + literal
                + " 'authority' 3 0.25 true '2020-02-29'^^xsd:date UNDEF UNDEF)"
                + "(<urn:ex:b> 'line\\nbreak \\u0001 tab\\t' 'authority' -1 2.0 false UNDEF"
                + " '2016'^^xsd:gYear '2018-04'^^xsd:gYearMonth)"
                + "('c with space' 'plain' 'thing; other' UNDEF UNDEF UNDEF UNDEF UNDEF UNDEF)"),
        "#+ title: Hard \"things\" & <others>\n#+ edges: undirected\n"
            + select(
                "?source ?target ?class ?label ?weight ?from ?until",
                "(<urn:ex:a> <urn:ex:b> 'joins' "
                    + literal
                    + " 2 '2016-01-01' '2016-12-31')"
                    + "(<urn:ex:a> <urn:ex:b> 'joins' "
                    + literal
                    + " 2 '2018-01-01' '2018-06-30')"
                    + "(<urn:ex:b> 'c with space' 'joins' UNDEF 1 UNDEF UNDEF)"
                    + "(<urn:ex:a> <urn:ex:b> 'knows' UNDEF 5 '2019-05-05' UNDEF)"),
        Optional.of(
            select(
                "?node ?attribute ?value ?from",
                "(<urn:ex:a> 'rank' 2 '2015-03-01')(<urn:ex:a> 'rank' 4 '2017-03-01')"
                    + "(<urn:ex:elsewhere> 'rank' 1 '2017-03-01')")));
  }

  /** A network without anything hard in it. */
  static Network plain() {
    return of(
        "?node ?label",
        "(<urn:ex:a> 'A')(<urn:ex:b> 'B')(<urn:ex:c> 'C')",
        "?source ?target ?weight",
        "(<urn:ex:a> <urn:ex:b> 1)(<urn:ex:b> <urn:ex:c> 2)");
  }

  /** Returns the bytes of one of the files of a format. */
  static byte[] part(NetworkFormat format, String suffix, Network network) {
    return format.parts().stream()
        .filter(file -> file.suffix().equals(suffix))
        .findFirst()
        .orElseThrow()
        .bytes(network);
  }

  /** Writes a network into a folder. */
  static Path written(Network network, NetworkFormat format, Path folder) {
    try {
      byte[] bytes = format.whole().bytes(network);
      return Files.write(folder.resolve("network" + format.whole().suffix()), bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
