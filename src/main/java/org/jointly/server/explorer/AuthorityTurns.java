package org.jointly.server.explorer;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/**
 * Shows what changed for an authority when an arrangement began or ended: the judgements before,
 * during and after it, what was credited and blamed, and what was still shared.
 *
 * @param judgements the authority's judgements
 * @param arrangements what reports say of its arrangements
 * @param findings what its reports credit and blame
 * @param pieces what links are made with
 */
record AuthorityTurns(Table judgements, Table arrangements, Table findings, Pieces pieces) {
  private static final Map<String, String> PHASES =
      Map.of("before", "before it", "during", "during it", "after", "after it");

  DomContent shown(View phases, Node authority, String code) {
    Map<Node, List<Row>> turns = phases.table().by("arrangement");
    return each(
        turns.values(),
        rows ->
            new Block(
                    title(rows), List.of(phases.link(title(rows))), List.of(turn(rows, authority)))
                .with(AuthorityPicture.csv("what-changed", code), "Spreadsheet (CSV)")
                .shown());
  }

  private static boolean hasEnded(List<Row> rows) {
    return rows.stream().anyMatch(row -> row.text("phase").equals("after"));
  }

  private static String title(List<Row> rows) {
    return title(rows.get(0).text("arrangementName"), hasEnded(rows));
  }

  /** Returns the heading of what changed with an arrangement. */
  static String title(String arrangement, boolean ended) {
    return "What changed when “%s” %s".formatted(arrangement, ended ? "ended" : "began");
  }

  private DomContent turn(List<Row> phases, Node authority) {
    Map<Node, String> byInspection =
        phases.stream()
            .collect(
                Collectors.toMap(
                    row -> row.thing("inspection"), row -> row.text("phase"), (one, other) -> one));
    List<Inspected> inspections =
        Inspected.of(judgements).stream()
            .filter(each -> byInspection.containsKey(each.inspection()))
            .toList();
    return each(
        introduction(phases),
        grades(inspections, each -> byInspection.get(each.inspection())),
        evidence(phases, byInspection),
        hasEnded(phases) ? stillShared(phases, authority) : text(""));
  }

  private DomContent introduction(List<Row> phases) {
    Row first = phases.get(0);
    String when =
        first.has("until") ? "It ended here in " + Days.words(first.text("until")) + ". " : "";
    return p(
        pieces.link(first, "arrangement"),
        text(
            ". "
                + when
                + "The judgements of each inspection before, during and after it, as far"
                + " as reports say. A grade has many causes: what comes after is not therefore an"
                + " effect."));
  }

  private DomContent grades(List<Inspected> inspections, Function<Inspected, String> phase) {
    List<String> subjects =
        Inspected.commonSubjects(
            inspections.stream().filter(one -> phase.apply(one).equals("during")).toList());
    return Pieces.wide(
        "Judgements before, during and after",
        table(
            caption("Grades, with the change since the judgement before in the same area")
                .withClass("unseen"),
            thead(
                tr(
                    th("Area").attr("scope", "col"),
                    each(
                        inspections,
                        one ->
                            th(
                                    text(Days.words(one.day()) + " "),
                                    span(PHASES.get(phase.apply(one))).withClass("phase"))
                                .attr("scope", "col")))),
            tbody(
                each(
                    subjects,
                    subject ->
                        tr(
                            th(Timeline.capital(subject)).attr("scope", "row"),
                            each(inspections, one -> td(cell(one.bySubject().get(subject)))))))));
  }

  private DomContent cell(Row judgement) {
    if (judgement == null) {
      return text("–");
    }
    return each(
        pieces.linked(judgement.thing("judgement"), Grade.of(judgement).badge()),
        change(judgement));
  }

  private static DomContent change(Row judgement) {
    int ranks = judgement.number("change");
    if (!judgement.has("change")) {
      return text("");
    }
    String words =
        ranks == 0
            ? "the same"
            : "%s %d %s"
                .formatted(ranks > 0 ? "▲" : "▼", Math.abs(ranks), ranks > 0 ? "better" : "worse");
    return each(
        text(" "), span(words).withClass(ranks == 0 ? "same" : ranks > 0 ? "better" : "worse"));
  }

  /** Returns what reports credit the arrangement with, or blame it for, phase by phase. */
  private DomContent evidence(List<Row> phases, Map<Node, String> byInspection) {
    Node arrangement = phases.get(0).thing("arrangement");
    Map<Node, List<Row>> about =
        new Table(
                findings.columns(),
                findings.stream()
                    .filter(row -> row.node("arrangement").filter(arrangement::equals).isPresent())
                    .sorted(Comparator.comparing(row -> row.text("inspected")))
                    .toList())
            .by("inspection");
    return each(
        h3("What the reports credit it with, and blame it for"),
        about.isEmpty()
            ? p("The reports on this authority attribute nothing to it.")
            : ul(
                each(
                    about.entrySet(),
                    each ->
                        li(
                            text(
                                Days.words(each.getValue().get(0).day("inspected").orElseThrow())
                                    + ", "
                                    + PHASES.getOrDefault(
                                        byInspection.getOrDefault(each.getKey(), ""), "")
                                    + ": "),
                            FindingsBlock.counts(each.getValue()),
                            text(". "),
                            new FindingsBlock(pieces).places(each.getValue())))));
  }

  private DomContent stillShared(List<Row> phases, Node authority) {
    String ended =
        phases.stream()
            .filter(row -> row.text("phase").equals("after"))
            .map(row -> row.text("inspected"))
            .min(String::compareTo)
            .orElse("");
    Map<Node, List<Row>> still =
        new Table(
                arrangements.columns(),
                arrangements.stream()
                    .filter(row -> row.text("status").equals("current"))
                    .filter(row -> row.thing("statedOf").equals(authority))
                    .filter(row -> row.text("day").equals(ended))
                    .toList())
            .by("arrangement");
    return each(
        h3("Still shared, says the first report after it"),
        still.isEmpty()
            ? p("That report speaks of no arrangement in force.")
            : ul(each(still.values(), rows -> li(pieces.link(rows.get(0), "arrangement"))))
                .withClass("links"));
  }
}
