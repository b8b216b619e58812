package org.jointly.publishing.questions;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jointly.graph.Iris;

/**
 * Knows which things there are, as values of parameters.
 *
 * @param data everything published
 * @param iris reads parameters that name things
 */
public record KnownThings(Graph data, Iris iris) {

  /**
   * Refuses values that are well-formed but name nothing: their empty answer would look like one.
   *
   * @param given the values by parameter; blank ones count as not given
   * @throws BadParameter where one is malformed or the data has no such thing
   */
  public void check(List<Parameter> parameters, Map<String, String> given) {
    parameters.stream()
        .filter(each -> !given.getOrDefault(each.name(), "").isBlank())
        .forEach(each -> check(each, given.get(each.name())));
  }

  private void check(Parameter parameter, String given) {
    Node value = parameter.value(given, iris);
    if (parameter.isListed() && !isKnown(parameter, value)) {
      throw new BadParameter(
          parameter.name(), "names nothing in the data, as " + given + " is not one of its values");
    }
  }

  private boolean isKnown(Parameter parameter, Node value) {
    return parameter
        .kind()
        .map(kind -> data.contains(value, RDF.type.asNode(), kind))
        .or(
            () ->
                parameter
                    .scheme()
                    .map(scheme -> data.contains(value, SKOS.inScheme.asNode(), scheme)))
        .orElse(true);
  }
}
