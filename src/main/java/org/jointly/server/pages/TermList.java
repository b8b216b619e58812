package org.jointly.server.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Documents terms and concepts one by one: definition, example and what they are related to. */
final class TermList {
  private static final Map<Node, String> RELATIONS = relations();

  private final Reading reading;
  private final Markup markup;

  TermList(Reading reading, Addresses addresses) {
    this.reading = reading;
    this.markup = new Markup(new Names(reading), addresses);
  }

  private static Map<Node, String> relations() {
    Map<Node, String> relations = new LinkedHashMap<>();
    relations.put(RDFS.subClassOf.asNode(), "Kind of");
    relations.put(RDFS.subPropertyOf.asNode(), "Kind of");
    relations.put(OWL2.equivalentClass.asNode(), "Same as");
    relations.put(OWL2.inverseOf.asNode(), "Inverse of");
    relations.put(RDFS.domain.asNode(), "Said of");
    relations.put(Reading.property("https://schema.org/domainIncludes"), "Said of");
    relations.put(RDFS.range.asNode(), "Value");
    relations.put(SKOS.broader.asNode(), "Broader");
    relations.put(SKOS.altLabel.asNode(), "Also");
    relations.put(SKOS.scopeNote.asNode(), "Note");
    return relations;
  }

  /** Documents terms, ordered by their names; each can be linked to by the end of its IRI. */
  DomContent of(Stream<Node> terms) {
    return each(terms.sorted(byName()).map(this::term).toList(), one -> one);
  }

  /** Lists terms, each a link to where it is documented on the page. */
  DomContent index(List<Node> terms) {
    return ul(each(terms, term -> li(a(markup.names().of(term)).withHref("#" + anchor(term)))))
        .withClass("links");
  }

  private static String anchor(Node term) {
    return term.getURI().replaceFirst(".*[#/]", "");
  }

  Comparator<Node> byName() {
    return Comparator.comparing((Node node) -> Names.sortable(markup.names().of(node)))
        .thenComparing(Names.BY_ADDRESS);
  }

  private DomContent term(Node term) {
    return article(
            h3(markup.shown(term), text(" "), code(name(term))),
            each(paragraphs(term, SKOS.definition.asNode()), one -> p(one)),
            each(
                paragraphs(term, SKOS.example.asNode()),
                one -> p("Example: " + one).withClass("example")),
            dl(each(RELATIONS.keySet(), relation -> related(term, relation))).withClass("terse"))
        .withClass("term")
        .withId(anchor(term));
  }

  private String name(Node term) {
    return reading.words(term, SKOS.notation.asNode()).orElseGet(() -> Names.shortened(term));
  }

  private List<String> paragraphs(Node term, Node property) {
    return reading
        .objects(term, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  private DomContent related(Node term, Node relation) {
    List<Node> values = reading.objects(term, relation).sorted(byName()).toList();
    if (values.isEmpty()) {
      return text("");
    }
    return div(
        dt(RELATIONS.get(relation)),
        dd(
            each(
                values,
                (index, value) -> each(text(index == 0 ? "" : ", "), markup.shown(value)))));
  }
}
