package org.jointly.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private final Iris iris = new Iris();

  @Test
  void mintsTheDocumentedIris() {
    assertThat(iris.authority("E09000020"))
        .hasToString("https://w3id.org/jointly/id/authority/E09000020");
    assertThat(iris.inspection(SampleFacts.head()))
        .hasToString("https://w3id.org/jointly/id/inspection/E06000017/2017-02-02");
    assertThat(iris.report(SampleFacts.head()))
        .hasToString("https://w3id.org/jointly/id/report/E06000017/2017-03-01");
    assertThat(iris.graph("E06000017", LocalDate.of(2017, 2, 2)))
        .hasToString("https://w3id.org/jointly/graph/inspection/E06000017/2017-02-02");
    assertThat(iris.participation(iris.arrangement("tri-borough"), "E09000020"))
        .hasToString("https://w3id.org/jointly/id/arrangement/tri-borough/E09000020");
    assertThat(Iris.concept("themes", "lscb"))
        .hasToString("https://w3id.org/jointly/def/themes/lscb");
    assertThat(Iris.concept("units", "per 10,000"))
        .hasToString("https://w3id.org/jointly/def/units/per-10-000");
  }

  @Test
  void keepsArrangementsOfOneReportApartFromThoseOfOthers() {
    assertThat(iris.arrangement(SampleFacts.head(), "night team"))
        .hasToString("https://w3id.org/jointly/id/arrangement/E06000017-2017-02-02-night-team");
  }

  @ParameterizedTest
  @CsvSource({
    "p/57,p/57",
    "s/a b/2,s/a%20b/2",
    "s/é%/1,s/%C3%A9%25/1",
    "s/<x>\"{}|\\^`/1,s/%3Cx%3E%22%7B%7D%7C%5C%5E%60/1",
    "s/../1,s/%2E%2E/1",
    "s/?a#b/1,s/%3Fa%23b/1",
  })
  void escapesWhatAnIriMayNotHold(String path, String escaped) {
    Node node = iris.below(iris.report(SampleFacts.head()), path);
    assertThat(node.getURI()).endsWith("/2017-03-01/" + escaped);
  }

  @Property(tries = 300)
  void mintsIrisOfAnyName(@ForAll String name) {
    Node node = iris.below(iris.thing("x"), "person/" + Iris.slug(name) + "/" + name);
    assertThat(IRIx.create(node.getURI()).isAbsolute()).isTrue();
    assertThat(node.getURI()).matches("[A-Za-z0-9:/._~%-]+");
  }

  @ParameterizedTest
  @CsvSource({
    "Zoë O’Hara,zoe-o-hara",
    "  LSCB  chair ,lscb-chair",
    "'Children’s services, A & E',children-s-services-a-e",
  })
  void makesReadableSlugs(String name, String slug) {
    assertThat(Iris.slug(name)).isEqualTo(slug);
  }

  @Test
  void keepsNamesWithoutLettersApart() {
    assertThat(Iris.slug("王")).isNotEqualTo(Iris.slug("李")).isNotEmpty();
    assertThat(Iris.slug("")).isNotEmpty();
  }

  @Test
  void movesThingsAndGraphsToAnotherBaseButNoTerms() {
    Iris moved = new Iris("http://localhost:3030/kg");
    assertThat(moved.base()).isEqualTo("http://localhost:3030/kg/");
    assertThat(moved.rebase(iris.authority("E09000020"))).isEqualTo(moved.authority("E09000020"));
    assertThat(moved.rebase(iris.graph("derived"))).isEqualTo(moved.graph("derived"));
    assertThat(moved.rebase(Iris.term("grade"))).isEqualTo(Iris.term("grade"));
    Node label = NodeFactory.createLiteralString(Iris.DEFAULT_BASE + "id/x");
    assertThat(moved.rebase(label)).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "jointly",
        "file:///etc",
        "http://a b/",
        "https://a/?q",
        "https://a/#f",
        "https://a/<"
      })
  void refusesWhatIsNoBase(String base) {
    assertThatThrownBy(() -> new Iris(base)).isInstanceOf(IllegalArgumentException.class);
  }
}
