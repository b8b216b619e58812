package org.jointly.server.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Describes a thing to a reader: what is said of it, where that stands, and what points to it. */
final class ThingPage {
  private final Description description;
  private final Markup markup;
  private final List<Evidence> evidence;

  ThingPage(Description description, Addresses addresses) {
    this.description = description;
    this.markup = new Markup(new Names(new Reading(description.graph())), addresses);
    this.evidence = Evidence.of(description);
  }

  String name() {
    return markup.names().of(description.thing());
  }

  /** Returns the content of the page. */
  DomContent content(List<Problems.Link> forms) {
    return each(
        h1(name()),
        kinds(),
        iff(description.sample().isPresent(), sample()),
        statements(),
        iff(!evidence.isEmpty(), sources()),
        iff(!description.incoming().isEmpty(), incoming()),
        Markup.forms(forms),
        Markup.query(query(description.thing())));
  }

  /** Returns what the graph says, statement by statement, to be opened below another page. */
  DomContent folded(List<Problems.Link> forms) {
    return section(
            details(
                summary("Everything the graph says of this"),
                kinds(),
                statements(),
                iff(!evidence.isEmpty(), sources()),
                iff(!description.incoming().isEmpty(), incoming())),
            Markup.query(query(description.thing())),
            Markup.forms(forms))
        .withClass("facts");
  }

  static String query(Node thing) {
    String iri = NodeFmtLib.strNT(thing);
    return """
        CONSTRUCT { %1$s ?property ?value . ?other ?inverse %1$s }
        WHERE {
          { %1$s ?property ?value }
          UNION
          { ?other ?inverse %1$s }
        }
        """
        .formatted(iri);
  }

  private DomContent kinds() {
    List<Node> types = new Reading(description.graph()).types(description.thing());
    return p(
            each(types, (index, type) -> each(text(index == 0 ? "" : ", "), markup.property(type))),
            text(types.isEmpty() ? "" : " · "),
            code(description.thing().toString()))
        .withClass("kind");
  }

  private DomContent sample() {
    return p("This is of a sample report in our own words. It is no real report, and counts in no"
            + " answer.")
        .withClass("notice");
  }

  private DomContent statements() {
    Set<Node> passages = evidence.stream().map(Evidence::passage).collect(Collectors.toSet());
    Map<String, List<Triple>> byProperty =
        description.statements().stream()
            .filter(each -> !each.getPredicate().equals(Reading.TYPE))
            .filter(each -> !passages.contains(each.getObject()))
            .collect(
                Collectors.groupingBy(
                    each -> markup.names().of(each.getPredicate()),
                    TreeMap::new,
                    Collectors.toList()));
    return dl(
        each(
            byProperty.values(),
            triples ->
                div(
                    dt(markup.property(triples.get(0).getPredicate())),
                    each(values(triples), value -> dd(markup.shown(value))))));
  }

  private List<Node> values(List<Triple> triples) {
    return triples.stream().map(Triple::getObject).sorted(byName()).toList();
  }

  private Comparator<Node> byName() {
    return Comparator.comparing((Node node) -> Names.sortable(markup.names().of(node)))
        .thenComparing(Names.BY_ADDRESS);
  }

  private DomContent sources() {
    return section(h2("Where it stands"), each(evidence, this::source)).withClass("sources");
  }

  private DomContent source(Evidence one) {
    String heading = String.join(" › ", one.sections());
    return div(
            iff(one.isOfOneStatement(), p(markup.property(one.property())).withClass("example")),
            iff(!heading.isEmpty(), h3(heading)),
            p(each(places(one), (index, place) -> each(text(index == 0 ? "" : " · "), place))),
            iff(one.text(), words -> blockquote(words)))
        .withClass("source");
  }

  private List<DomContent> places(Evidence one) {
    return Stream.of(
            Stream.of(
                markup.linked(
                    one.passage(), one.number().map("Paragraph "::concat).orElse("Passage"))),
            one.pages().map(pages -> (DomContent) text(pageWord(pages) + pages)).stream(),
            Stream.of(markup.shown(one.report())),
            one
                .original()
                .map(link -> (DomContent) a("the original at the inspectorate").withHref(link))
                .stream())
        .flatMap(each -> each)
        .toList();
  }

  private static String pageWord(String pages) {
    return pages.contains("–") ? "pages " : "page ";
  }

  private DomContent incoming() {
    return section(
        h2("What points here"),
        p("What names this, by the property in which it does.").withClass("example"),
        each(description.incoming(), this::group));
  }

  private DomContent group(Description.Incoming incoming) {
    Names names = markup.names();
    String kind =
        incoming.kind().equals(incoming.property()) ? "" : names.of(incoming.kind()) + ", ";
    List<Node> listed = incoming.first().stream().sorted(byName()).toList();
    return each(
        h3(text(kind + "by “" + names.of(incoming.property()) + "” "), small(counted(incoming))),
        ul(each(listed, node -> li(markup.linked(node, names.amongItsKind(node)))))
            .withClass("links"));
  }

  private static String counted(Description.Incoming incoming) {
    return incoming.total() > incoming.first().size()
        ? "the first %d of %,d".formatted(incoming.first().size(), incoming.total())
        : "%,d".formatted(incoming.total());
  }
}
