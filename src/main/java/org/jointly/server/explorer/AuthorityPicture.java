package org.jointly.server.explorer;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Draws the judgements and the arrangements of an authority over time, and says the same in tables.
 *
 * @param authority the authority
 * @param name its name
 */
record AuthorityPicture(Node authority, String name, Views views, Pieces pieces) {

  DomContent shown(View judgements, View arrangements, String code) {
    List<Inspected> inspections = Inspected.of(judgements.table());
    List<Span> spans = Span.of(authority, arrangements.table());
    if (inspections.isEmpty() && spans.isEmpty()) {
      return Block.nothing(
          "The graph holds no report on "
              + name
              + ", and no report on another names it in an"
              + " arrangement. Reports that were not at hand are not in the graph: this says"
              + " nothing of what inspectors found.");
    }
    return each(
        new Block(
                "Over time",
                List.of(judgements.link("judgements over time")),
                List.of(picture(inspections, spans, arrangements.table())))
            .with(csv("judgements-over-time", code), "Spreadsheet (CSV)")
            .shown(),
        details(
            summary("The judgements as a table"), new JudgementTable(pieces).shown(inspections)),
        details(
            summary("The arrangements as a table"),
            ways(arrangements),
            new ArrangementTable(pieces).shown(spans, arrangements.table())));
  }

  /** Returns where the answer of a question about an authority is to be had as a table. */
  static String csv(String question, String code) {
    return "/api/" + question + ".csv?authority=" + code;
  }

  private static DomContent ways(View arrangements) {
    return p(arrangements.link("arrangements of the authority"));
  }

  private DomContent picture(List<Inspected> inspections, List<Span> spans, Table rows) {
    List<Node> registered = things(rows, row -> row.text("registered").equals("true"));
    List<Node> parts = things(rows, row -> row.has("whole"));
    List<Span> wholes =
        only(
            spans,
            each -> registered.contains(each.arrangement()) && !parts.contains(each.arrangement()));
    List<Span> within = only(spans, each -> parts.contains(each.arrangement()));
    List<Span> others =
        only(
            spans,
            each ->
                !registered.contains(each.arrangement()) && !parts.contains(each.arrangement()));
    return each(
        inspections.isEmpty()
            ? p("The graph holds no report on " + name + " itself; other reports name it.")
            : Pieces.gradeLegend(views),
        drawn(inspections, spans, wholes, true),
        spans.isEmpty() ? Block.nothing("No report names an arrangement.") : Pieces.spanLegend(),
        folded("Parts of these arrangements", inspections, spans, within),
        folded("Arrangements that a single report describes", inspections, spans, others));
  }

  private static List<Node> things(Table rows, Predicate<Row> which) {
    return rows.stream().filter(which).map(row -> row.thing("arrangement")).distinct().toList();
  }

  private static List<Span> only(List<Span> spans, Predicate<Span> which) {
    return spans.stream().filter(which).toList();
  }

  private DomContent folded(
      String title, List<Inspected> inspections, List<Span> all, List<Span> some) {
    return some.isEmpty()
        ? text("")
        : details(summary(title + " (" + some.size() + ")"), drawn(inspections, all, some, false));
  }

  /** Draws some of the spans on the axis that all of them share. */
  private DomContent drawn(
      List<Inspected> inspections, List<Span> all, List<Span> some, boolean withGrades) {
    List<LocalDate> days =
        Stream.concat(inspections.stream().map(Inspected::day), all.stream().flatMap(Span::days))
            .toList();
    Timeline picture = new Timeline(days, pieces::path);
    if (withGrades && !inspections.isEmpty()) {
      picture.grades(inspections);
    }
    if (!some.isEmpty()) {
      picture.heading("Arrangements").spans(some, inspections);
    }
    String about = "Timeline of " + name + "; the tables below say the same";
    return Pieces.wide(about, picture.years().shown(about));
  }
}
