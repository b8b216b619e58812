package org.jointly.server.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jointly.graph.Iris;
import org.jointly.graph.Prefixes;

/**
 * Gives everything a name that a person can read: its label, or one put together from what is said
 * of it, or the end of its IRI.
 *
 * @param reading the graph that is read
 */
public record Names(Reading reading) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
  private static final PrefixMapping PREFIXES =
      PrefixMapping.Factory.create().setNsPrefixes(Prefixes.ALL).lock();
  private static final List<Node> LABELS =
      List.of(
          SKOS.prefLabel.asNode(),
          RDFS.label.asNode(),
          DCTerms.title.asNode(),
          Reading.property("http://xmlns.com/foaf/0.1/name"),
          SKOS.notation.asNode());

  /** What names the things of a class that have no label of their own. */
  private static final Map<String, List<String>> PARTS =
      Map.ofEntries(
          Map.entry("Judgement", List.of("area", "grade", "inspection")),
          Map.entry("NoJudgement", List.of("area", "inspection")),
          Map.entry("UnreadableJudgement", List.of("area", "inspection")),
          Map.entry("PreviousJudgement", List.of("area", "grade", "when")),
          Map.entry("Recommendation", List.of("number", "inspection")),
          Map.entry("Participation", List.of("participant", "participationIn")),
          Map.entry("ArrangementStatement", List.of("nameAsPrinted", "status", "statedBy")),
          Map.entry("Finding", List.of("polarity", "arrangement", "statedBy")),
          Map.entry("Observation", List.of("measure", "value", "unit")),
          Map.entry("Passage", List.of("number")),
          Map.entry("Visit", List.of("firstDay", "lastDay")),
          Map.entry("DerivedGraph", List.of("derivedBy")));

  /** What properties of other vocabularies are called, whose own labels the graph does not hold. */
  private static final Map<String, String> FOREIGN =
      Map.ofEntries(
          Map.entry("skos:prefLabel", "name"),
          Map.entry("skos:altLabel", "also called"),
          Map.entry("skos:hiddenLabel", "also found as"),
          Map.entry("skos:definition", "definition"),
          Map.entry("skos:example", "example"),
          Map.entry("skos:notation", "notation"),
          Map.entry("skos:inScheme", "in the scheme"),
          Map.entry("skos:broader", "broader"),
          Map.entry("rdfs:label", "name"),
          Map.entry("rdfs:comment", "comment"),
          Map.entry("rdfs:isDefinedBy", "defined by"),
          Map.entry("rdfs:subClassOf", "kind of"),
          Map.entry("rdfs:subPropertyOf", "kind of"),
          Map.entry("foaf:name", "name"),
          Map.entry("foaf:primaryTopic", "main topic"),
          Map.entry("dcterms:title", "title"),
          Map.entry("dcterms:license", "licence"),
          Map.entry("prov:wasDerivedFrom", "derived from"),
          Map.entry("prov:wasAttributedTo", "made by"));

  /** Orders nodes by their text, numbers in it by their value. */
  static final Comparator<Node> BY_ADDRESS =
      Comparator.comparing(node -> sortable(node.toString()));

  /** Makes text sort numbers by their value. */
  static String sortable(String text) {
    return NUMBER
        .matcher(text.toLowerCase(Locale.ROOT))
        .replaceAll(found -> "0".repeat(9 - found.group().length()) + found.group());
  }

  /** Returns the name of a thing or the text of a literal. */
  public String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return label(node)
        .or(() -> composed(node))
        .or(() -> Optional.ofNullable(FOREIGN.get(shortened(node))))
        .orElseGet(() -> shortened(node));
  }

  /** Returns the label that the graph gives a thing. */
  Optional<String> label(Node node) {
    return LABELS.stream().flatMap(each -> reading.words(node, each).stream()).findFirst();
  }

  /** Returns the statements that give a thing its label. */
  List<Triple> labels(Node node) {
    return LABELS.stream()
        .map(each -> reading.graph().find(node, each, Node.ANY).toList())
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns the name of a thing among others of its kind, without the kind. */
  String amongItsKind(Node node) {
    return label(node)
        .or(() -> kind(node).map(type -> particulars(node, type)))
        .orElseGet(() -> of(node));
  }

  private Optional<String> composed(Node node) {
    return kind(node).map(type -> of(type) + " " + particulars(node, type));
  }

  private Optional<Node> kind(Node node) {
    return reading.types(node).stream()
        .filter(type -> type.getURI().startsWith(Iris.TERMS))
        .findFirst();
  }

  private String particulars(Node node, Node type) {
    String kind = type.getURI().substring(Iris.TERMS.length());
    String parts =
        PARTS.getOrDefault(kind, List.of()).stream()
            .flatMap(term -> reading.object(node, Iris.term(term)).stream())
            .map(this::plain)
            .collect(Collectors.joining(", "));
    return parts.isEmpty() ? ending(node) : parts;
  }

  /** Names a part of a name, which is put together from no further parts. */
  private String plain(Node node) {
    return node.isLiteral()
        ? node.getLiteralLexicalForm()
        : label(node).orElseGet(() -> shortened(node));
  }

  private static String ending(Node node) {
    String[] parts = node.toString().split("/");
    return parts.length < 2
        ? node.toString()
        : parts[parts.length - 2] + "/" + parts[parts.length - 1];
  }

  /** Shortens an IRI: by a prefix, to its path below the default base, or not at all. */
  static String shortened(Node node) {
    if (!node.isURI()) {
      return node.toString();
    }
    String iri = node.getURI();
    return Optional.ofNullable(PREFIXES.qnameFor(iri))
        .orElseGet(
            () ->
                iri.startsWith(Iris.DEFAULT_BASE)
                    ? iri.substring(Iris.DEFAULT_BASE.length())
                    : iri);
  }
}
