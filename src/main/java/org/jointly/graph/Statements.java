package org.jointly.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Collects statements, each once, by subject and property in the order in which these are first
 * spoken of.
 */
final class Statements {
  private final Map<Node, Map<Node, Set<Node>>> bySubject = new LinkedHashMap<>();

  /** Begins to describe a thing. */
  Description about(Node subject) {
    return new Description(subject);
  }

  List<Triple> triples() {
    List<Triple> triples = new ArrayList<>();
    bySubject.forEach(
        (subject, properties) ->
            properties.forEach(
                (property, objects) ->
                    objects.forEach(
                        object -> triples.add(Triple.create(subject, property, object)))));
    return triples;
  }

  /** What is said of one thing; every method returns the description itself. */
  final class Description {
    private final Node subject;

    private Description(Node subject) {
      this.subject = subject;
    }

    Description a(String term) {
      return link(RDF.type.asNode(), Iris.term(term));
    }

    Description link(String term, Node object) {
      return link(Iris.term(term), object);
    }

    Description link(Node property, Node object) {
      bySubject
          .computeIfAbsent(subject, node -> new LinkedHashMap<>())
          .computeIfAbsent(property, node -> new LinkedHashSet<>())
          .add(object);
      return this;
    }

    /** Links a concept, unless its notation is empty. */
    Description concept(String term, String scheme, String notation) {
      return notation.isEmpty() ? this : link(term, Iris.concept(scheme, notation));
    }

    Description concepts(String term, String scheme, List<String> notations) {
      notations.forEach(notation -> concept(term, scheme, notation));
      return this;
    }

    /** States a text without a language, unless it is empty. */
    Description text(String term, String text) {
      return text(Iris.term(term), text);
    }

    Description text(Node property, String text) {
      return text.isEmpty() ? this : link(property, NodeFactory.createLiteralString(text));
    }

    /** States a text of English words, unless it is empty. */
    Description words(Node property, String text) {
      return text.isEmpty() ? this : link(property, NodeFactory.createLiteralLang(text, "en"));
    }

    Description words(String term, String text) {
      return words(Iris.term(term), text);
    }

    Description number(String term, long number) {
      return typed(term, Long.toString(number), XSDDatatype.XSDinteger);
    }

    Description number(String term, BigDecimal number) {
      BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
      String digits = plain.toPlainString();
      return typed(term, digits.contains(".") ? digits : digits + ".0", XSDDatatype.XSDdecimal);
    }

    Description truth(String term, boolean truth) {
      return typed(term, Boolean.toString(truth), XSDDatatype.XSDboolean);
    }

    Description day(String term, LocalDate day) {
      return typed(term, day.toString(), XSDDatatype.XSDdate);
    }

    /**
     * States a day, month or year by its own datatype, other words as they are, nothing when empty.
     */
    Description time(String term, String time) {
      return time.isEmpty() ? this : link(term, Times.literal(time));
    }

    private Description typed(String term, String text, RDFDatatype type) {
      return link(term, NodeFactory.createLiteralDT(text, type));
    }
  }
}
