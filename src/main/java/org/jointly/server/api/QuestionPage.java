package org.jointly.server.api;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.publishing.questions.Question;
import org.jointly.server.pages.Answering;
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

  QuestionPage(Question question, Choices choices, Served served) {
    this.question = question;
    this.choices = choices;
    this.served = served;
  }

  Reply reply(Asking asking, PageRequest request) {
    Map<String, String> given = request.parameters();
    if (waits(given)) {
      return page(200, request, Optional.empty(), Optional.empty());
    }
    try {
      Choices.once(request);
      Query query = asking.query(given);
      DomContent answer =
          AnswerTable.of(asking.answer(query), new Markup(served.names(), served.addresses()));
      return page(200, request, Optional.empty(), Optional.of(answered(answer, query, request)));
    } catch (BadParameter bad) {
      return page(400, request, Optional.of(bad), Optional.empty());
    } catch (Answering.Refused refused) {
      DomContent reason = p(refused.getMessage()).withClass("problem");
      return page(refused.status(), request, Optional.empty(), Optional.of(reason));
    }
  }

  /** Tells whether a reader who comes first has yet to say what the question is about. */
  private boolean waits(Map<String, String> given) {
    return given.isEmpty() && question.parameters().stream().anyMatch(each -> each.required());
  }

  private Reply page(
      int status, PageRequest request, Optional<BadParameter> bad, Optional<DomContent> answer) {
    return Reply.page(
        status,
        Layout.page(
            question.title(),
            h1(question.title()),
            p(question.description()),
            each(bad.stream().toList(), one -> p(one.getMessage() + ".").withClass("problem")),
            new QuestionForm(question, choices, request.parameters(), bad).content(),
            each(answer.stream().toList(), one -> one)));
  }

  private DomContent answered(DomContent answer, Query query, PageRequest request) {
    return each(h2("Answer"), answer, Markup.forms(forms(request)), Markup.query(query.toString()));
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
