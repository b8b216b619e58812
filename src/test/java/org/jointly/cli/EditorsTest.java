package org.jointly.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDF;
import org.jointly.publishing.PublishedDataset;
import org.junit.jupiter.api.Test;

/** Asks what query editors ask an endpoint before anyone types: prefixes, examples and VoID. */
class EditorsTest {
  private static final DatasetGraph DATA = data();

  private static DatasetGraph data() {
    var thing = NodeFactory.createURI("http://e/thing");
    var kind = NodeFactory.createURI("http://e/Kind");
    var name = NodeFactory.createURI("http://e/name");
    var text = NodeFactory.createLiteralString("a thing");
    List<Triple> triples =
        List.of(Triple.create(thing, RDF.type.asNode(), kind), Triple.create(thing, name, text));
    var graph = NodeFactory.createURI("http://e/graph");
    return GraphsOption.withGuide(new PublishedDataset().addTriples(graph, triples)).data();
  }

  private static boolean ask(String query) {
    try (QueryExec asked = QueryExec.dataset(DATA).query(query).build()) {
      return asked.ask();
    }
  }

  @Test
  void findsPrefixes() {
    assertThat(
            ask(
                "PREFIX sh: <http://www.w3.org/ns/shacl#> "
                    + "ASK { [] sh:namespace ?namespace ; sh:prefix 'jointly' }"))
        .isTrue();
  }

  @Test
  void findsExamples() {
    assertThat(
            ask(
                "PREFIX sh: <http://www.w3.org/ns/shacl#> "
                    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> "
                    + "ASK { ?q a sh:SPARQLExecutable ; rdfs:comment ?text ; sh:select ?query }"))
        .isTrue();
  }

  @Test
  void findsWhatFollowsWhat() {
    String query =
        "PREFIX void: <http://rdfs.org/ns/void#> PREFIX ext: <http://ldf.fi/void-ext#> ASK {"
            + " ?c void:class <http://e/Kind> ; void:propertyPartition ?p ."
            + " ?p void:property <http://e/name> ; void:triples 1 ; ext:datatypePartition"
            + " [ ext:datatype <http://www.w3.org/2001/XMLSchema#string> ] }";
    assertThat(ask(query)).isTrue();
    assertThat(ask(query.replace("e/name", "e/none"))).isFalse();
  }
}
