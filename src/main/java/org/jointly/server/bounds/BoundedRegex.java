package org.jointly.server.bounds;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** Matches as {@code REGEX} does (SPARQL 1.1, section 17.4.3.14) and can be stopped. */
final class BoundedRegex extends E_Regex {
  private static final String FLAGS = "[smixq]*";

  private final Optional<Pattern> constant;

  BoundedRegex(ExprList arguments) {
    super(arguments.get(0), arguments.get(1), arguments.size() > 2 ? arguments.get(2) : null);
    constant = constant(arguments);
  }

  /** Makes the pattern once where it is the same in every row. */
  private static Optional<Pattern> constant(ExprList arguments) {
    List<Expr> given = arguments.getList().subList(1, arguments.size());
    if (!given.stream().allMatch(Expr::isConstant)) {
      return Optional.empty();
    }
    try {
      return Optional.of(pattern(given.stream().map(Expr::getConstant).toList()));
    } catch (ExprEvalException malformed) {
      return Optional.empty();
    }
  }

  private static Pattern pattern(List<NodeValue> patternAndFlags) {
    List<String> texts = patternAndFlags.stream().map(BoundedRegex::plain).toList();
    String flags = texts.size() > 1 ? texts.get(1) : "";
    if (!flags.matches(FLAGS)) {
      throw new ExprEvalException("There are no flags " + flags);
    }
    return RegexEngine.makePattern("REGEX", texts.get(0), flags);
  }

  private static String plain(NodeValue value) {
    if (!value.isString()) {
      throw new ExprEvalException("Not a string: " + value);
    }
    return value.getString();
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", arguments.get(0)).getLiteralLexicalForm();
    Pattern pattern = constant.orElseGet(() -> pattern(arguments.subList(1, arguments.size())));
    return NodeValue.booleanReturn(pattern.matcher(new WatchedText(text)).find());
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedRegex(arguments);
  }
}
