package org.jointly.server.api;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.publishing.questions.Parameter;
import org.jointly.publishing.questions.Question;
import org.jointly.server.pages.Served;

/**
 * The form that asks a question again with other parameters.
 *
 * @param question the question
 * @param choices the values that parameters can take
 * @param given the values it was asked with
 * @param bad what is wrong with one of them
 */
public record QuestionForm(
    Question question, Choices choices, Map<String, String> given, Optional<BadParameter> bad) {

  /** Makes the form of a question, with the values that the data offers for its parameters. */
  public static QuestionForm of(
      Question question, Served served, Map<String, String> given, Optional<BadParameter> bad) {
    return new QuestionForm(question, Choices.of(served), given, bad);
  }

  /** Returns the form; nothing where the question has no parameters. */
  DomContent content() {
    if (question.parameters().isEmpty()) {
      return text("");
    }
    return form(fields(), button("Ask").withType("submit"))
        .withAction(ApiPages.path(question))
        .withMethod("get");
  }

  /** Returns the fields alone, each with its label. */
  public DomContent fields() {
    return each(question.parameters(), this::field);
  }

  private DomContent field(Parameter parameter) {
    String name = parameter.name();
    String hint = "hint-" + name;
    return div(
        label(words(name) + (parameter.required() ? " (required)" : "")).withFor(name),
        span(parameter.text()).withClass("hint").withId(hint),
        iff(isBad(parameter), span("Not understood: see above.").withClass("wrong")),
        parameter.isListed() ? list(parameter, hint) : entry(parameter, hint));
  }

  private boolean isBad(Parameter parameter) {
    return bad.filter(one -> one.parameter().equals(parameter.name())).isPresent();
  }

  private DomContent entry(Parameter parameter, String hint) {
    return input()
        .withType(parameter.type().equals("xsd:date") ? "date" : "number")
        .withName(parameter.name())
        .withId(parameter.name())
        .withValue(value(parameter))
        .attr("aria-describedby", hint);
  }

  private DomContent list(Parameter parameter, String hint) {
    String value = value(parameter);
    List<Choice> all = new ArrayList<>();
    all.add(new Choice("", parameter.required() ? "Choose one" : "Any"));
    all.addAll(choices.of(parameter));
    return select(
            each(
                all,
                one ->
                    option(one.name())
                        .withValue(one.value())
                        .condAttr(isSame(one, value), "selected", "selected")))
        .withName(parameter.name())
        .withId(parameter.name())
        .attr("aria-describedby", hint);
  }

  /** A value can be written in several ways; the list has the shortest. */
  private static boolean isSame(Choice choice, String value) {
    return !value.isEmpty()
        && (choice.value().equals(value)
            || !choice.value().isEmpty() && value.endsWith("/" + choice.value()));
  }

  private String value(Parameter parameter) {
    return given.getOrDefault(parameter.name(), "").strip();
  }

  /** Writes a name of several words apart. */
  static String words(String name) {
    String apart = name.replaceAll("([a-z])([A-Z])", "$1 $2");
    return apart.substring(0, 1).toUpperCase(Locale.ROOT)
        + apart.substring(1).toLowerCase(Locale.ROOT);
  }
}
