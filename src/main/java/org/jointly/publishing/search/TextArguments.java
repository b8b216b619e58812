package org.jointly.publishing.search;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.sparql.pfunction.PropFuncArg;

/**
 * Checks what is written after {@code text:query}. Jena answers with nothing where a property is
 * not indexed or the text is no text, which looks as if nothing were found.
 */
final class TextArguments {
  private TextArguments() {}

  /**
   * Returns the field of a property.
   *
   * @throws BadTextQuery where it is not indexed
   */
  static String field(EntityDefinition fields, Node property) {
    String field = fields.getField(property);
    if (field == null) {
      throw new BadTextQuery(
          "The literals of <"
              + property
              + "> are not indexed; leave the property out to look in"
              + " all texts.");
    }
    return field;
  }

  /**
   * Checks the arguments as far as they are known.
   *
   * @param running whether every variable that ever has a value has it now
   * @throws BadTextQuery where nothing can be looked for
   */
  static void check(EntityDefinition fields, PropFuncArg object, boolean running) {
    List<Node> arguments = object.isList() ? object.getArgList() : List.of(object.getArg());
    long properties = arguments.stream().takeWhile(Node::isURI).count();
    arguments.stream().takeWhile(Node::isURI).forEach(each -> field(fields, each));
    Node text =
        arguments.stream()
            .skip(properties)
            .findFirst()
            .orElseThrow(() -> new BadTextQuery("text:query is given no text to look for."));
    if (running && text.isVariable()) {
      throw new BadTextQuery("text:query is given the variable " + text + ", which has no value.");
    }
    if (text.isBlank() || text.isLiteral() && text.getLiteralValue() instanceof Number) {
      throw new BadTextQuery("text:query is given something else than a text: " + text);
    }
  }

  /** Returns how many things are wanted at most; below one for all. */
  static int limit(PropFuncArg object) {
    List<Node> arguments = object.isList() ? object.getArgList() : List.of();
    return arguments.stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralValue)
        .filter(Number.class::isInstance)
        .mapToInt(number -> ((Number) number).intValue())
        .findFirst()
        .orElse(-1);
  }
}
