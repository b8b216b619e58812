package org.jointly.server.api;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import org.jointly.publishing.questions.Question;
import org.jointly.publishing.questions.Questions;
import org.jointly.server.pages.Layout;

/** Lists the questions that can be asked. */
final class QuestionList {
  private QuestionList() {}

  static String page() {
    return Layout.page(
        "Questions",
        h1("Questions"),
        p(
            "What people ask of these reports. Each question has a page with its answer, and the same"
                + " answer as CSV, TSV and JSON by address, for spreadsheets and programs."),
        p(
            text("For programs: "),
            a("OpenAPI description").withHref("/api/openapi.json"),
            text(".")),
        each(Questions.bundled(), QuestionList::entry));
  }

  private static DomContent entry(Question question) {
    return article(
            h3(a(question.title()).withHref(ApiPages.path(question))),
            p(question.description()),
            p(code(ApiPages.path(question))).withClass("example"))
        .withClass("term");
  }
}
