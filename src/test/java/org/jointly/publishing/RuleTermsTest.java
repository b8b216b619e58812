package org.jointly.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** What rules ask for is kept for them, wherever in the rule it stands; nothing else is. */
class RuleTermsTest {
  private static final RuleTerms TERMS =
      of(
          "CONSTRUCT { ?a <made:up> ?b } WHERE {"
              + " { SELECT ?a (MAX(?x) AS ?b) WHERE { ?a a <a:Kind> ; <in:subquery> ?x } GROUP BY ?a }"
              + " ?a (<in:path>/<in:sequence>)* ?b . OPTIONAL { ?a <in:optional> ?c }"
              + " FILTER NOT EXISTS { ?b ^<in:filter> ?a }"
              + " FILTER NOT EXISTS { { ?b <in:union> ?a } UNION { ?b (<in:choice>|<in:other>)? ?a } } }");

  @Test
  void keepsWhatIsAskedForAnywhereInARule() {
    assertThat(
            List.of(
                "made:up",
                "in:subquery",
                "in:path",
                "in:sequence",
                "in:optional",
                "in:filter",
                "in:union",
                "in:choice",
                "in:other"))
        .allSatisfy(property -> assertThat(TERMS.concern(stating(property))).isTrue());
  }

  @Test
  void keepsTheKindsThatAreAskedForAlone() {
    assertThat(TERMS.concern(kind("a:Kind"))).isTrue();
    assertThat(TERMS.concern(kind("an:Other"))).isFalse();
  }

  @Test
  void leavesOutWhatNoRuleAsksFor() {
    assertThat(TERMS.concern(stating("not:asked"))).isFalse();
    assertThat(TERMS.concern(stating("a:Kind"))).isFalse();
  }

  @Test
  void keepsEverythingForARuleThatAsksForAnyProperty() {
    RuleTerms variable = of("CONSTRUCT { ?a <made:up> ?b } WHERE { ?a ?p ?b }");
    RuleTerms negated = of("CONSTRUCT { ?a <made:up> ?b } WHERE { ?a !<not:this> ?b }");
    assertThat(variable.concern(stating("not:asked"))).isTrue();
    assertThat(negated.concern(stating("not:asked"))).isTrue();
  }

  @Test
  void keepsEveryKindForARuleThatAsksOfWhichKindAThingIs() {
    RuleTerms terms = of("CONSTRUCT { ?a <made:up> ?b } WHERE { ?a a ?b }");
    assertThat(terms.concern(kind("an:Other"))).isTrue();
  }

  private static RuleTerms of(String rule) {
    return RuleTerms.of(List.of(QueryFactory.create(rule)));
  }

  private static Triple stating(String property) {
    return Triple.create(
        NodeFactory.createURI("some:thing"),
        NodeFactory.createURI(property),
        NodeFactory.createURI("some:other"));
  }

  private static Triple kind(String kind) {
    return Triple.create(
        NodeFactory.createURI("some:thing"), RDF.type.asNode(), NodeFactory.createURI(kind));
  }
}
