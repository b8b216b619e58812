package org.jointly.server.api;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.jointly.graph.Iris;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.publishing.questions.Question;
import org.jointly.server.pages.Layout;
import org.jointly.server.pages.Markup;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Problems;
import org.jointly.server.pages.Reply;
import org.jointly.server.pages.Served;

/** Shows a question with a form for its parameters, its answer as a table and its query. */
final class QuestionPage {
  private final Question question;
  private final Choices choices;
  private final Served served;
  private final Iris iris;

  QuestionPage(Question question, Choices choices, Served served, Iris iris) {
    this.question = question;
    this.choices = choices;
    this.served = served;
    this.iris = iris;
  }

  Reply reply(Asking asking, PageRequest request) {
    Map<String, String> given = request.parameters();
    if (waits(given)) {
      return page(200, request, Optional.empty(), text(""), question.example(iris));
    }
    try {
      Query query = asking.query(given);
      DomContent answer =
          AnswerTable.of(asking.answer(query), new Markup(served.names(), served.addresses()));
      return page(200, request, Optional.empty(), answer, query.toString());
    } catch (BadParameter bad) {
      return page(400, request, Optional.of(bad), text(""), question.example(iris));
    } catch (Answering.Refused refused) {
      DomContent reason = p(refused.getMessage()).withClass("problem");
      return page(refused.status(), request, Optional.empty(), reason, question.example(iris));
    }
  }

  /** Tells whether a reader who comes first has yet to say what the question is about. */
  private boolean waits(Map<String, String> given) {
    return given.isEmpty() && question.parameters().stream().anyMatch(each -> each.required());
  }

  private Reply page(
      int status,
      PageRequest request,
      Optional<BadParameter> bad,
      DomContent answer,
      String query) {
    return Reply.page(
        status,
        Layout.page(
            question.title(),
            h1(question.title()),
            p(question.description()),
            each(bad.stream().toList(), one -> p(one.getMessage() + ".").withClass("problem")),
            new QuestionForm(question, choices, request.parameters(), bad).content(),
            h2("Answer"),
            answer,
            Markup.forms(forms(request)),
            Markup.query(query)));
  }

  private List<Problems.Link> forms(PageRequest request) {
    String query = request.query().isEmpty() ? "" : "?" + request.query();
    return Form.offered()
        .filter(form -> form != Form.HTML)
        .map(
            form ->
                new Problems.Link(
                    ApiPages.path(question) + "." + form.suffix() + query, form.title()))
        .toList();
  }
}
