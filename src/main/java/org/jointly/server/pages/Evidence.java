package org.jointly.server.pages;

import java.util.Comparator;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.jointly.graph.Iris;

/**
 * A passage of a report that a fact comes from.
 *
 * @param property how the fact names it
 * @param passage the passage
 * @param number its printed number; empty where it has none
 * @param pages the page or pages it stands on; empty where the report has none
 * @param sections the headings above it, the highest first
 * @param report the report
 * @param original the address of the report at the inspectorate, opened at the page
 * @param text its words; empty where texts are not kept
 */
record Evidence(
    Node property,
    Node passage,
    Optional<String> number,
    Optional<String> pages,
    List<String> sections,
    Node report,
    Optional<String> original,
    Optional<String> text) {
  private static final Node DERIVED_FROM =
      Reading.property("http://www.w3.org/ns/prov#wasDerivedFrom");
  private static final Node PASSAGE = Iris.term("Passage");

  /** No report has headings so deep; a circle of them would have no end. */
  private static final int DEEPEST = 12;

  /** Lists the passages that statements point to, and the thing itself where it is one. */
  static List<Evidence> of(Description description) {
    Reading reading = new Reading(description.graph());
    Stream<Triple> itself =
        Stream.of(Triple.create(description.thing(), DERIVED_FROM, description.thing()));
    return Stream.concat(itself, description.statements().stream())
        .filter(each -> each.getObject().isURI() && reading.isA(each.getObject(), PASSAGE))
        .sorted(Comparator.comparing(Triple::getObject, Names.BY_ADDRESS))
        .flatMap(each -> read(each, reading).stream())
        .toList();
  }

  private static Optional<Evidence> read(Triple statement, Reading reading) {
    Node passage = statement.getObject();
    return reading
        .object(passage, Iris.term("passageOf"))
        .map(
            report ->
                new Evidence(
                    statement.getPredicate(),
                    passage,
                    reading.words(passage, "number"),
                    pages(passage, reading),
                    sections(passage, reading),
                    report,
                    original(passage, report, reading),
                    reading.words(passage, "text")));
  }

  /** Tells whether the fact names the passage for one of its statements alone. */
  boolean isOfOneStatement() {
    return !property.equals(DERIVED_FROM);
  }

  private static Optional<String> pages(Node passage, Reading reading) {
    Optional<String> last = reading.words(passage, "lastPage");
    return reading
        .words(passage, "firstPage")
        .map(first -> last.map(n -> first + "–" + n).orElse(first));
  }

  private static List<String> sections(Node passage, Reading reading) {
    LinkedList<String> titles = new LinkedList<>();
    Optional<Node> section = reading.object(passage, Iris.term("inSection"));
    for (int depth = 0; section.isPresent() && depth < DEEPEST; depth++) {
      reading.words(section.get(), DCTerms.title.asNode()).ifPresent(titles::addFirst);
      section = reading.object(section.get(), Iris.term("sectionOf"));
    }
    return List.copyOf(titles);
  }

  private static Optional<String> original(Node passage, Node report, Reading reading) {
    String page = reading.words(passage, "firstPage").map(n -> "#page=" + n).orElse("");
    return reading
        .object(report, Iris.term("original"))
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(iri -> iri.matches("https?://.*"))
        .map(iri -> iri.contains("#") ? iri : iri + page);
  }
}
