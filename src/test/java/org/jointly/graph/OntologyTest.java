package org.jointly.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class OntologyTest {
  static final Graph ONTOLOGY = RDFDataMgr.loadGraph("ontology/jointly.ttl");

  private static Set<Node> terms() {
    Set<Node> terms = new LinkedHashSet<>();
    ONTOLOGY.stream().map(Triple::getSubject).filter(OntologyTest::isTerm).forEach(terms::add);
    return terms;
  }

  private static boolean isTerm(Node node) {
    return node.isURI() && node.getURI().startsWith(Iris.TERMS);
  }

  @Test
  void labelsDefinesAndExemplifiesEveryTerm() {
    assertThat(terms()).hasSizeGreaterThan(100);
    for (Node term : terms()) {
      for (Node property :
          List.of(RDF.type.asNode(), RDFS.label.asNode(), SKOS.definition.asNode())) {
        assertThat(ONTOLOGY.contains(term, property, Node.ANY)).as(term + " " + property).isTrue();
      }
      assertThat(ONTOLOGY.contains(term, SKOS.example.asNode(), Node.ANY)).as("" + term).isTrue();
      assertThat(ONTOLOGY.find(term, SKOS.definition.asNode(), Node.ANY).toList())
          .as("definitions of " + term)
          .hasSize(1);
    }
  }

  @Test
  void definesTermsInOneSentenceOrMore() {
    ONTOLOGY
        .find(Node.ANY, SKOS.definition.asNode(), Node.ANY)
        .forEach(each -> assertThat(each.getObject().getLiteralLexicalForm()).endsWith("."));
  }

  @Test
  void mentionsNoTermThatItDoesNotDefine() {
    Set<Node> defined = terms();
    ONTOLOGY.stream()
        .map(Triple::getObject)
        .filter(OntologyTest::isTerm)
        .forEach(object -> assertThat(defined).contains(object));
  }

  /** OWL 2 RL as used here: names, hierarchies, inverses, symmetry and disjointness alone. */
  @Test
  void staysWithinRules() {
    Set<String> constructs = new TreeSet<>();
    ONTOLOGY.stream()
        .flatMap(triple -> Stream.of(triple.getPredicate(), triple.getObject()))
        .filter(node -> node.isURI() && node.getURI().startsWith(OWL2.NS))
        .forEach(node -> constructs.add(node.getLocalName()));
    assertThat(constructs)
        .isSubsetOf(
            "Ontology",
            "Class",
            "ObjectProperty",
            "DatatypeProperty",
            "SymmetricProperty",
            "inverseOf",
            "disjointWith",
            "versionInfo");
    assertThat(ONTOLOGY.stream().anyMatch(each -> each.getSubject().isBlank())).isFalse();
  }

  @Test
  void keepsClassesAndPropertiesApart() {
    for (Node term : terms()) {
      boolean isClass = term.getLocalName().matches("[A-Z].*");
      boolean typed =
          ONTOLOGY.contains(term, RDF.type.asNode(), OWL2.Class.asNode())
              || ONTOLOGY.contains(term, RDF.type.asNode(), Node.ANY)
                  && term.getLocalName().matches("Ofsted|Software");
      assertThat(typed).as(term.toString()).isEqualTo(isClass);
    }
  }

  @Test
  void definesEveryTermThatGraphsUse() throws IOException {
    Set<Node> defined = terms();
    Set<Node> used = new LinkedHashSet<>();
    collect(SampleFacts.graph(true).graph(), used);
    collect(RDFDataMgr.loadGraph("ontology/shapes.ttl"), used);
    try (Stream<Path> files = Files.list(Path.of("graphs"))) {
      files
          .filter(file -> file.toString().endsWith(".ttl"))
          .forEach(file -> collect(RDFDataMgr.loadGraph(file.toString()), used));
    }
    for (String scheme : Vocabulary.bundled().schemes()) {
      collect(RDFDataMgr.loadGraph("ontology/vocabularies/" + scheme + ".ttl"), used);
    }
    used.removeAll(defined);
    assertThat(used).as("add these to ontology/jointly.ttl").isEmpty();
  }

  private static void collect(Graph graph, Set<Node> used) {
    graph.stream()
        .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
        .filter(OntologyTest::isTerm)
        .forEach(used::add);
  }
}
