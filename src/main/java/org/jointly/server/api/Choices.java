package org.jointly.server.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jointly.graph.Iris;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.publishing.questions.Parameter;
import org.jointly.server.pages.Names;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Served;

/** Lists the values that parameters can take, out of the data. */
public final class Choices {
  private static final String CLASS = "jointly:";
  private static final String SCHEME = "scheme:";

  private final Graph published;
  private final Names names;
  private final Iris iris;

  /** Reads the values out of a graph. */
  public Choices(Graph published, Names names, Iris iris) {
    this.published = published;
    this.names = names;
    this.iris = iris;
  }

  static Choices of(Served served) {
    Iris iris = new Iris(served.addresses().base());
    return new Choices(served.data().getDefaultGraph(), served.names(), iris);
  }

  /** Tells whether a parameter takes one of a list of things. */
  static boolean isListed(Parameter parameter) {
    return parameter.type().startsWith(CLASS) || parameter.type().startsWith(SCHEME);
  }

  /** Lists the values of a parameter by name; none for days and numbers. */
  List<Choice> of(Parameter parameter) {
    return nodes(parameter)
        .distinct()
        .map(node -> new Choice(shortest(node, parameter), names.of(node)))
        .sorted(
            Comparator.comparing((Choice choice) -> choice.name().toLowerCase(Locale.ROOT))
                .thenComparing(Choice::value))
        .toList();
  }

  private Stream<Node> nodes(Parameter parameter) {
    if (parameter.type().startsWith(CLASS)) {
      Node kind = Iris.term(parameter.type().substring(CLASS.length()));
      return subjects(RDF.type.asNode(), kind);
    }
    if (parameter.type().startsWith(SCHEME)) {
      Node scheme = Iris.scheme(parameter.type().substring(SCHEME.length()));
      return subjects(SKOS.inScheme.asNode(), scheme);
    }
    return Stream.empty();
  }

  private Stream<Node> subjects(Node property, Node object) {
    return Iter.asStream(published.find(Node.ANY, property, object)).map(Triple::getSubject);
  }

  /** Returns the shortest text that the parameter reads as a thing. */
  private String shortest(Node node, Parameter parameter) {
    String last = node.getURI().replaceFirst(".*/", "");
    String below = node.getURI().replaceFirst(".*?/(?=(id|def)/)", "");
    return Stream.of(last, below)
        .filter(text -> reads(text, parameter, node))
        .findFirst()
        .orElse(node.getURI());
  }

  private boolean reads(String text, Parameter parameter, Node node) {
    try {
      return parameter.value(text, iris).equals(node);
    } catch (BadParameter unreadable) {
      return false;
    }
  }

  /**
   * Refuses a value that is well-formed but names nothing: its empty answer would look like one.
   *
   * @throws BadParameter where the data has no such thing
   */
  public void check(Parameter parameter, String given) {
    Node value = parameter.value(given, iris);
    if (isListed(parameter) && !isKnown(parameter, value)) {
      throw new BadParameter(
          parameter.name(), "names nothing in the data, as " + given + " is not one of its values");
    }
  }

  /**
   * Refuses a request that names a parameter twice: an answer for one value would look like one for
   * both.
   *
   * @throws BadParameter naming it
   */
  public static void once(PageRequest request) {
    request.repeated().stream()
        .findFirst()
        .ifPresent(
            name -> {
              throw new BadParameter(name, "is given more than once");
            });
  }

  private boolean isKnown(Parameter parameter, Node value) {
    String type = parameter.type();
    return type.startsWith(CLASS)
        ? published.contains(value, RDF.type.asNode(), Iris.term(type.substring(CLASS.length())))
        : published.contains(
            value,
            SKOS.inScheme.asNode(),
            NodeFactory.createURI(Iris.CONCEPTS + type.substring(SCHEME.length())));
  }
}
