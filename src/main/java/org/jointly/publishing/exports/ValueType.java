package org.jointly.publishing.exports;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/** What the values of an attribute are, as far as the tools that draw graphs tell it apart. */
public enum ValueType {
  TEXT,
  WHOLE,
  DECIMAL,
  TRUTH,
  DAY;

  /** The largest number that tools count with: theirs are of 64 bits. */
  private static final int MOST_BITS = 63;

  /** Returns the type of a value; what has no type of its own in the tools is text. */
  static ValueType of(Node node) {
    if (!node.isLiteral() || !node.getLiteralDatatype().isValid(node.getLiteralLexicalForm())) {
      return TEXT;
    }
    RDFDatatype datatype = node.getLiteralDatatype();
    if (datatype.equals(XSDDatatype.XSDboolean)) {
      return TRUTH;
    }
    if (datatype.equals(XSDDatatype.XSDdate)) {
      return node.getLiteralLexicalForm().matches("\\d{4}-\\d\\d-\\d\\d") ? DAY : TEXT;
    }
    return number(node).map(ValueType::ofNumber).orElse(TEXT);
  }

  private static ValueType ofNumber(BigDecimal number) {
    return number.scale() > 0 || number.toBigInteger().bitLength() > MOST_BITS ? DECIMAL : WHOLE;
  }

  /** Reads a number; a whole one of a datatype of whole numbers has no places behind the point. */
  private static Optional<BigDecimal> number(Node node) {
    Object value = node.getLiteralValue();
    if (value instanceof BigInteger || value instanceof Integer || value instanceof Long) {
      return Optional.of(new BigDecimal(value.toString()));
    }
    boolean finite = value instanceof Number number && Double.isFinite(number.doubleValue());
    return finite ? Optional.of(withPlace(new BigDecimal(value.toString()))) : Optional.empty();
  }

  private static BigDecimal withPlace(BigDecimal number) {
    return number.scale() > 0 ? number : number.setScale(1);
  }

  /** Returns the type that holds the values of both. */
  ValueType with(ValueType other) {
    if (this == other) {
      return this;
    }
    return isNumber() && other.isNumber() ? DECIMAL : TEXT;
  }

  /** Returns what the formats call it that know no days. */
  String plainName() {
    return switch (this) {
      case WHOLE -> "long";
      case DECIMAL -> "double";
      case TRUTH -> "boolean";
      case DAY, TEXT -> "string";
    };
  }

  boolean isNumber() {
    return this == WHOLE || this == DECIMAL;
  }

  /** Returns the text of a value of this type: numbers without exponents, truths in words. */
  String text(Node node) {
    return switch (this) {
      case WHOLE, DECIMAL -> number(node).orElseThrow().toPlainString();
      case TRUTH -> node.getLiteralValue().toString();
      case DAY, TEXT -> plain(node);
    };
  }

  private static String plain(Node node) {
    return Letters.legal(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString());
  }
}
