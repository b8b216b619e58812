package org.jointly.server.editor;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jointly.graph.Iris;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.publishing.questions.Question;
import org.jointly.publishing.questions.Questions;
import org.jointly.server.api.QuestionForm;
import org.jointly.server.pages.Served;

/**
 * What the editor starts from.
 *
 * @param question the question it takes its query from, if any
 * @param given the parameters of the request
 * @param served the data
 */
record Example(Optional<Question> question, Map<String, String> given, Served served) {

  /**
   * Returns the query asked for; empty where none is.
   *
   * @throws BadParameter where a value is not of its parameter's type
   */
  Optional<String> query(Iris iris) {
    return Optional.ofNullable(given.get("query"))
        .filter(text -> !text.isBlank())
        .or(() -> question.map(one -> one.filled(values(one), iris)));
  }

  /** Returns the query of the question with its examples. */
  Optional<String> unfilled(Iris iris) {
    return question.map(one -> one.example(iris));
  }

  /** A required parameter that is not given takes its example, so that there is a query to run. */
  private Map<String, String> values(Question one) {
    Map<String, String> values = new HashMap<>();
    one.parameters()
        .forEach(
            parameter -> {
              String value = given.getOrDefault(parameter.name(), "");
              boolean example = value.isBlank() && parameter.required();
              values.put(parameter.name(), example ? parameter.example() : value);
            });
    return values;
  }

  /** Returns what the query is called. */
  String name() {
    return question.map(Question::name).orElse("Query");
  }

  /** Offers the questions, and for the one chosen its parameters. */
  DomContent chooser(Optional<BadParameter> bad) {
    return section(
            form(
                    div(
                        label("Start from a question").withFor("question"),
                        select(each(Questions.bundled(), this::choice))
                            .withId("question")
                            .withName("question")),
                    button("Open").withType("submit"))
                .withAction(EditorPages.PATH)
                .withMethod("get")
                .withClass("examples"),
            each(question.stream().toList(), one -> parameters(one, bad)))
        .attr("aria-label", "Examples");
  }

  private DomContent choice(Question one) {
    return option(one.title())
        .withValue(one.name())
        .condAttr(question.filter(one::equals).isPresent(), "selected", "selected");
  }

  private DomContent parameters(Question one, Optional<BadParameter> bad) {
    QuestionForm fields = QuestionForm.of(one, served, values(one), bad);
    return div(
        p(
            text(one.description() + " "),
            a("Ask it by form").withHref("/api/" + one.name()),
            text(".")),
        each(bad.stream().toList(), each -> p(each.getMessage() + ".").withClass("problem")),
        iff(
            !one.parameters().isEmpty(),
            form(
                    input().withType("hidden").withName("question").withValue(one.name()),
                    fields.fields(),
                    button("Open with these values").withType("submit"))
                .withAction(EditorPages.PATH)
                .withMethod("get")));
  }
}
