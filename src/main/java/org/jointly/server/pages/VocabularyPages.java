package org.jointly.server.pages;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jointly.graph.Iris;

/** Replies for the ontology and for whole concept schemes, with all they define. */
final class VocabularyPages {
  private static final String PATH = "/def";

  /** The picture of the model, drawn by the style sheet of the pages. */
  private static final String MODEL = model();

  private static final Node ONTOLOGY = NodeFactory.createURI(Iris.DEFAULT_BASE + "def");
  private static final Node SCHEME = SKOS.ConceptScheme.asNode();

  private final Served served;
  private final ThingPages things;

  VocabularyPages(Served served, ThingPages things) {
    this.served = served;
    this.things = things;
  }

  private static String model() {
    try {
      String drawn = IOUtils.resourceToString("/ontology/model.svg", StandardCharsets.UTF_8);
      return drawn.replaceFirst("(?s)<style>.*?</style>", "");
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Replies for the ontology, a scheme, a concept or whatever else stands below {@code /def}. */
  Reply reply(PageRequest request) {
    String path = request.path();
    Optional<Format> suffix = Format.ofSuffix(path);
    String bare =
        suffix.map(s -> path.substring(0, path.lastIndexOf('.'))).orElse(path).replaceAll("/$", "");
    if (bare.equals(PATH)) {
      return Documents.reply(ontology(), suffix, request);
    }
    return scheme(bare)
        .map(scheme -> Documents.reply(document(bare, scheme), suffix, request))
        .orElseGet(() -> things.document(request));
  }

  private Optional<Node> scheme(String path) {
    Reading reading = served.published();
    return served.addresses().iris(path).stream()
        .filter(iri -> reading.isA(iri, SCHEME))
        .findFirst();
  }

  private Documents.Document ontology() {
    Reading reading = served.published();
    return new Documents.Document(
        PATH,
        ONTOLOGY.getURI(),
        () -> Gathered.ontology(ONTOLOGY, reading),
        head -> Page.of("Vocabulary", ontologyPage(reading)).withHead(head));
  }

  private DomContent ontologyPage(Reading reading) {
    TermList terms = new TermList(reading, served.addresses());
    List<Node> defined = reading.subjects(RDFS.isDefinedBy.asNode(), ONTOLOGY).distinct().toList();
    List<Node> classes = sorted(terms, defined, each -> reading.isA(each, OWL2.Class.asNode()));
    List<Node> properties = sorted(terms, defined, each -> isProperty(reading, each));
    List<Node> others = sorted(terms, defined, each -> isIndividual(reading, each));
    return each(
        h1("Vocabulary"),
        each(
            reading.words(ONTOLOGY, DCTerms.description.asNode()).stream().toList(),
            one -> p(one).withClass("lead")),
        p(code(Iris.TERMS)).withClass("kind"),
        figure(rawHtml(MODEL)).withClass("scroll model"),
        Markup.forms(Documents.links(PATH)),
        h2("Concept schemes"),
        schemes(reading, terms),
        listed("Classes", classes, terms),
        listed("Properties", properties, terms),
        listed("Individuals", others, terms));
  }

  private static List<Node> sorted(TermList terms, List<Node> defined, Predicate<Node> which) {
    return defined.stream().filter(which).sorted(terms.byName()).toList();
  }

  /** Documents terms below a list of them all. */
  private static DomContent listed(String title, List<Node> all, TermList terms) {
    return section(
        h2(text(title + " "), small("%,d".formatted(all.size())))
            .withId(title.toLowerCase(Locale.ROOT)),
        details(summary("All by name"), terms.index(all)),
        terms.of(all.stream()));
  }

  private static boolean isProperty(Reading reading, Node term) {
    return Stream.of(OWL2.ObjectProperty, OWL2.DatatypeProperty, OWL2.AnnotationProperty)
        .anyMatch(type -> reading.isA(term, type.asNode()));
  }

  private static boolean isIndividual(Reading reading, Node term) {
    return !isProperty(reading, term) && !reading.isA(term, OWL2.Class.asNode());
  }

  private DomContent schemes(Reading reading, TermList terms) {
    Names names = new Names(reading);
    List<Node> schemes = reading.subjects(Reading.TYPE, SCHEME).sorted(terms.byName()).toList();
    return ul(each(
            schemes,
            scheme ->
                li(
                    a(names.of(scheme))
                        .withHref(served.addresses().link(scheme.getURI()).orElseThrow()))))
        .withClass("links");
  }

  private Documents.Document document(String path, Node scheme) {
    Reading reading = served.published();
    Names names = new Names(reading);
    return new Documents.Document(
        path,
        scheme.getURI(),
        () -> Gathered.scheme(scheme, reading),
        head -> Page.of(names.of(scheme), schemePage(path, scheme, reading)).withHead(head));
  }

  private DomContent schemePage(String path, Node scheme, Reading reading) {
    TermList terms = new TermList(reading, served.addresses());
    return each(
        h1(new Names(reading).of(scheme)),
        each(reading.words(scheme, SKOS.definition.asNode()).stream().toList(), one -> p(one)),
        p(code(scheme.getURI())).withClass("kind"),
        Markup.forms(Documents.links(path)),
        terms.of(
            reading
                .subjects(SKOS.inScheme.asNode(), scheme)
                .filter(each -> reading.isA(each, SKOS.Concept.asNode()))),
        Markup.query(
            "CONSTRUCT WHERE { ?concept <%s> <%s> ; ?property ?value }"
                .formatted(SKOS.inScheme.getURI(), scheme.getURI())));
  }
}
