package org.jointly.server.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/**
 * Shows on one page everything whose IRI begins with that of a thing: the passages, findings and
 * statements of a report, the judgements and recommendations of an inspection. Each has the rest of
 * its IRI as its anchor.
 */
final class PartsPage {
  /** What the path of the page ends in, after that of the thing. */
  static final String ENDING = "/parts";

  private final Served served;
  private final Markup markup;

  PartsPage(Served served) {
    this.served = served;
    this.markup = new Markup(served.names(), served.addresses());
  }

  /** Makes the page of the parts of a thing, which stands at a path. */
  Page page(String path, Node thing) {
    String name = markup.names().of(thing);
    List<Node> parts = parts(thing);
    return Page.of("Parts of " + name, h1("All parts of " + name))
        .and(
            p(text("Everything that is stated of a part of "), a(name).withHref(path), text(".")),
            p("%,d parts, in the order of their addresses.".formatted(parts.size())),
            each(parts, part -> shown(part, thing)))
        .below(path, name);
  }

  /** Looks only into the graphs that describe the thing, of which its parts are part too. */
  private List<Node> parts(Node thing) {
    String start = thing.getURI() + "/";
    return Iter.asStream(served.data().findNG(Node.ANY, thing, Node.ANY, Node.ANY))
        .map(Quad::getGraph)
        .distinct()
        .flatMap(name -> Iter.asStream(served.data().getGraph(name).find()))
        .map(Triple::getSubject)
        .filter(each -> each.isURI() && each.getURI().startsWith(start))
        .distinct()
        .sorted(Names.BY_ADDRESS)
        .toList();
  }

  private DomContent shown(Node part, Node thing) {
    String rest = part.getURI().substring(thing.getURI().length() + 1);
    Map<Node, List<Node>> facts =
        Iter.asStream(served.published().graph().find(part, Node.ANY, Node.ANY))
            .collect(
                Collectors.groupingBy(
                    Triple::getPredicate,
                    () -> new TreeMap<>(Names.BY_ADDRESS),
                    Collectors.mapping(Triple::getObject, Collectors.toList())));
    return section(
            h2(markup.names().amongItsKind(part)),
            dl(each(facts.entrySet(), fact -> fact(fact.getKey(), fact.getValue()))))
        .withId(rest);
  }

  private DomContent fact(Node property, List<Node> values) {
    List<Node> sorted = values.stream().sorted(Names.BY_ADDRESS).toList();
    return div(
        dt(markup.names().of(property)), dd(each(sorted, value -> div(markup.brief(value)))));
  }
}
