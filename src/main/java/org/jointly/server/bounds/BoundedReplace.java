package org.jointly.server.bounds;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * Replaces as {@code REPLACE} does (SPARQL 1.1, section 17.4.3.15), makes no text beyond the bound,
 * and can be stopped.
 */
final class BoundedReplace extends E_StrReplace {
  private static final String NAME = "REPLACE";

  BoundedReplace(ExprList arguments) {
    super(
        arguments.get(0),
        arguments.get(1),
        arguments.get(2),
        arguments.size() > 3 ? arguments.get(3) : null);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    Node whole = NodeValueOps.checkAndGetStringLiteral(NAME, arguments.get(0));
    String flags = arguments.size() > 3 ? text(arguments.get(3)) : "";
    Pattern pattern = RegexEngine.makePattern(NAME, text(arguments.get(1)), flags);
    String before = whole.getLiteralLexicalForm();
    String after = replaced(pattern.matcher(new WatchedText(before)), text(arguments.get(2)));
    return after.equals(before) ? arguments.get(0) : like(whole, after);
  }

  private static String text(NodeValue value) {
    return NodeValueOps.checkAndGetStringLiteral(NAME, value).getLiteralLexicalForm();
  }

  /** Replaces an empty match only where it is the first, as the query engine does. */
  private static String replaced(Matcher matcher, String replacement) {
    StringBuilder made = new StringBuilder();
    try {
      for (boolean first = true; matcher.find(); first = false) {
        if (first || matcher.start() != matcher.end()) {
          matcher.appendReplacement(made, replacement);
          Outgrown.check(made.length());
        }
      }
      matcher.appendTail(made);
    } catch (IndexOutOfBoundsException | IllegalArgumentException noSuchGroup) {
      throw new ExprEvalException(noSuchGroup.getMessage(), noSuchGroup);
    }
    Outgrown.check(made.length());
    return made.toString();
  }

  /** Makes a text of the same kind: with the language, or the datatype, of another. */
  private static NodeValue like(Node other, String text) {
    String language = other.getLiteralLanguage();
    return NodeValue.makeNode(
        language.isEmpty()
            ? NodeFactory.createLiteralDT(text, other.getLiteralDatatype())
            : NodeFactory.createLiteralLang(text, language));
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedReplace(arguments);
  }
}
