package org.jointly.publishing.questions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jointly.graph.Iris;

/**
 * A parameter of a question: a variable of its query that is given a value before it is asked.
 *
 * @param name the variable, without its mark
 * @param type {@code xsd:date}, {@code xsd:integer}, {@code jointly:} and a class of things, or
 *     {@code scheme:} and the slug of a concept scheme
 * @param required whether the question cannot be asked without it
 * @param example a value, as a reader would write it
 * @param text what it does, a sentence
 */
public record Parameter(String name, String type, boolean required, String example, String text) {
  private static final String CLASS = "jointly:";
  private static final String SCHEME = "scheme:";
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\x00-\\x20<>\"{}|\\\\^`]+");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern PATH = Pattern.compile("[A-Za-z0-9._~%-]+(/[A-Za-z0-9._~%-]+)*");

  /** Tells whether it takes one of a list of things. */
  public boolean isListed() {
    return type.startsWith(CLASS) || type.startsWith(SCHEME);
  }

  /** Returns the class whose things it takes, empty where it takes no things of a class. */
  public Optional<Node> kind() {
    return rest(CLASS).map(Iris::term);
  }

  /** Returns the scheme whose concepts it takes, empty where it takes no concepts. */
  public Optional<Node> scheme() {
    return rest(SCHEME).map(Iris::scheme);
  }

  private Optional<String> rest(String start) {
    return Optional.of(type)
        .filter(each -> each.startsWith(start))
        .map(each -> each.substring(start.length()));
  }

  /**
   * Reads a value.
   *
   * @param given a day ({@code YYYY-MM-DD}), a whole number, an IRI, its path below the base, or
   *     for a concept its notation and for an authority its code
   * @throws BadParameter where it is not of the parameter's type
   */
  public Node value(String given, Iris iris) {
    return switch (type) {
      case "xsd:date" -> NodeFactory.createLiteralDT(day(given), XSDDatatype.XSDdate);
      case "xsd:integer" -> NodeFactory.createLiteralDT(number(given), XSDDatatype.XSDinteger);
      default -> thing(given.strip(), iris);
    };
  }

  private String day(String given) {
    String day = given.strip();
    try {
      if (DAY.matcher(day).matches()) {
        return LocalDate.parse(day).toString();
      }
    } catch (DateTimeParseException impossible) {
      // said below
    }
    throw new BadParameter(name, "takes a day such as " + example + ", not " + given);
  }

  private String number(String given) {
    if (!given.strip().matches("-?\\d{1,9}")) {
      throw new BadParameter(name, "takes a whole number such as " + example + ", not " + given);
    }
    return given.strip();
  }

  private Node thing(String given, Iris iris) {
    if (ADDRESS.matcher(given).matches()) {
      return NodeFactory.createURI(given);
    }
    if (!PATH.matcher(given).matches()) {
      throw new BadParameter(name, "takes an IRI or a name such as " + example + ", not " + given);
    }
    return given.contains("/") ? path(given, iris) : named(given, iris);
  }

  private static Node path(String given, Iris iris) {
    String base = given.startsWith("def/") ? Iris.DEFAULT_BASE : iris.base();
    return NodeFactory.createURI(base + given);
  }

  private Node named(String given, Iris iris) {
    if (type.startsWith(SCHEME)) {
      return Iris.concept(type.substring(SCHEME.length()), given);
    }
    String folder = example.substring(0, example.indexOf('/', "id/".length()));
    return NodeFactory.createURI(iris.base() + folder + "/" + given);
  }
}
