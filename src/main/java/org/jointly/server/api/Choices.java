package org.jointly.server.api;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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
  private final Graph published;
  private final Names names;
  private final Iris iris;

  private Choices(Graph published, Names names, Iris iris) {
    this.published = published;
    this.names = names;
    this.iris = iris;
  }

  static Choices of(Served served) {
    Iris iris = new Iris(served.addresses().base());
    return new Choices(served.data().getDefaultGraph(), served.names(), iris);
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
    return parameter
        .kind()
        .map(kind -> subjects(RDF.type.asNode(), kind))
        .or(() -> parameter.scheme().map(scheme -> subjects(SKOS.inScheme.asNode(), scheme)))
        .orElse(Stream.empty());
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
}
