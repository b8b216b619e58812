package org.jointly.server.explorer.inspections;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Grade;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;
import org.jointly.server.explorer.Views;
import org.jointly.server.pages.KindPage;
import org.jointly.server.pages.Markup;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Served;

/** Shows a report: which document it is, what it says in reading order, and all its passages. */
public final class ReportPage implements KindPage {
  private final Served served;
  private final Views views;

  /** Makes the page of what is served, out of views. */
  public ReportPage(Served served, Views views) {
    this.served = served;
    this.views = views;
  }

  @Override
  public Page page(Node thing, PageRequest request) {
    Markup markup = new Markup(served.names(), served.addresses());
    View document = views.ask("report-inspection", "report", thing);
    View passages = views.ask("report-passages", "report", thing);
    return document.table().stream()
        .findFirst()
        .map(
            row -> page(row, document, new Asked(views, row.thing("inspection"), markup), passages))
        .orElseGet(() -> Page.of(markup.names().of(thing), h1(markup.names().of(thing))));
  }

  private static Page page(Row row, View document, Asked asked, View passages) {
    Row about = asked.about().orElse(row);
    String title = "Report on " + about.text("authorityName") + published(about);
    return Page.of(
            title,
            h1(title),
            p(
                    text("Of the "),
                    a("inspection that ended on " + Days.words(about.text("lastDay")))
                        .withHref(asked.path(row, "inspection")),
                    text(", under the framework “" + about.text("frameworkName") + "”."))
                .withClass("lead"),
            grades(asked),
            document(row, about, document),
            new Sharing(asked).shown(),
            new Recommendations(asked).shown(),
            new Passages(passages, asked).shown())
        .below("/authorities", "Authorities")
        .below(asked.path(about, "authority"), about.text("authorityName"))
        .below(
            asked.path(row, "inspection"), "Inspected until " + Days.words(about.text("lastDay")));
  }

  private static String published(Row about) {
    return about.has("published") ? ", published " + Days.words(about.text("published")) : "";
  }

  private static DomContent grades(Asked asked) {
    List<Row> judged =
        asked.view("inspection-judgements").table().stream()
            .filter(row -> row.text("state").equals(Grade.JUDGED))
            .toList();
    return ul(each(
            judged,
            row ->
                li(
                    Grade.of(row).badge(),
                    text(" "),
                    a(row.has("serviceName") ? row.text("printed") : row.text("areaName"))
                        .withHref(asked.path(row, "judgement")))))
        .withClass("strip");
  }

  private static DomContent document(Row row, Row about, View view) {
    String original = about.text("original");
    return each(
        dl(
            iff(original.matches("https?://.*"), fact("Original", a(original).withHref(original))),
            fact("Published", text(source(about))),
            fact("Read from", text(row.text("mediaType") + ", " + row.text("pages") + " pages")),
            fact("SHA-256 of the file", code(row.text("sha256"))),
            fact("Rights", rights(row))),
        p(view.link("the document"), text(" "), view.sheet("the document")).withClass("note"));
  }

  private static String source(Row about) {
    return about.has("published")
        ? Days.words(about.text("published")) + " (" + about.text("publishedName") + ")"
        : "not known";
  }

  private static DomContent rights(Row row) {
    String licence = row.text("licence");
    return licence.matches("https?://.*")
        ? each(text("Crown copyright, "), a("Open Government Licence").withHref(licence))
        : text("Crown copyright");
  }

  private static DomContent fact(String name, DomContent value) {
    return div(dt(name), dd(value));
  }
}
