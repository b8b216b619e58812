package org.jointly.server.editor;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.kbd;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;

import j2html.tags.DomContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.IOUtils;
import org.jointly.graph.Iris;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.publishing.questions.Question;
import org.jointly.publishing.questions.Questions;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Policy;
import org.jointly.server.pages.Problems;
import org.jointly.server.pages.Reply;
import org.jointly.server.pages.Served;

/**
 * Shows a query to change and run: that of the parameter {@code query}, or of the question named by
 * {@code question} with the values of its parameters, or a first one. A form that posts it to the
 * endpoint; scripts put the editor in its place.
 */
final class QueryPage {
  private static final String FIRST = first();

  /** The editor writes style attributes into what it shows; no style sheet of its own is let in. */
  private static final Policy POLICY =
      Policy.OWN.with("style-src-attr", "'unsafe-inline'").with("img-src", "data:");

  private final Served served;
  private final Iris iris;

  QueryPage(Served served) {
    this.served = served;
    this.iris = new Iris(served.addresses().base());
  }

  private static String first() {
    try {
      return IOUtils.resourceToString(
          "/org/jointly/server/editor/first.rq", StandardCharsets.UTF_8);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  Reply reply(PageRequest request) {
    String name = request.parameters().getOrDefault("question", "");
    Optional<Question> question = Questions.named(name);
    return name.isBlank() || question.isPresent()
        ? reply(new Example(question, request.parameters(), served))
        : Problems.notFound(request.path() + "?question=" + name, List.of());
  }

  private Reply reply(Example example) {
    try {
      return page(example, example.query(iris), Optional.empty()).reply(200);
    } catch (BadParameter bad) {
      return page(example, example.unfilled(iris), Optional.of(bad)).reply(400);
    }
  }

  private Page page(Example example, Optional<String> given, Optional<BadParameter> bad) {
    return Page.of(
            "Query",
            h1("Query"),
            p(
                text("Ask the graph in SPARQL, at the endpoint "),
                code("/sparql"),
                text(". New to it? Start from a question, change it and run it again, or "),
                a("ask the questions by form").withHref("/api"),
                text(".")),
            example.chooser(bad),
            plain(given.orElse(FIRST)),
            editor(example, given.isPresent() && bad.isEmpty()),
            help())
        .withStyle("/library/zazuko__yasgui/build/yasgui.min.css")
        .withStyle("/script/query.css")
        .withScript("/library/zazuko__yasgui/build/yasgui.min.js")
        .withScript("/script/query-terms.js")
        .withScript("/script/query-chart.js")
        .withScript("/script/query-graph.js")
        .withScript("/script/query-table.js")
        .withScript("/script/query-access.js")
        .withScript("/script/query.js")
        .under(POLICY);
  }

  /** The form posts, since an address has less room than a query may need. */
  private static DomContent plain(String query) {
    return form(
            div(
                label("A query").withFor("query"),
                textarea(query).withId("query").withName("query").attr("spellcheck", "false")),
            div(
                label("Answer as").withFor("format"),
                select(
                        option("plain table").withValue("text"),
                        option("CSV").withValue("csv"),
                        option("JSON").withValue("json"),
                        option("XML").withValue("xml"))
                    .withId("format")
                    .withName("format")),
            button("Ask").withType("submit"))
        .withId("plain")
        .withClass("query")
        .withAction("/sparql")
        .withMethod("post");
  }

  private DomContent editor(Example example, boolean given) {
    return div()
        .withId("editor")
        .attr("hidden")
        .withData("name", example.name())
        .withData("given", Boolean.toString(given))
        .withData("base", iris.base())
        .withData("terms", Iris.DEFAULT_BASE);
  }

  private static DomContent help() {
    return p(
            kbd("Ctrl"),
            text(" + "),
            kbd("Enter"),
            text(" runs the query, "),
            kbd("Ctrl"),
            text(" + "),
            kbd("Space"),
            text(" completes a term. "),
            kbd("Tab"),
            text(" indents; to leave the editor by keyboard, press "),
            kbd("Esc"),
            text(" first."))
        .withId("editor-help")
        .withClass("hint")
        .attr("hidden");
  }
}
