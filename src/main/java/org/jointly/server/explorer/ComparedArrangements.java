package org.jointly.server.explorer;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sets arrangements side by side.
 *
 * @param views what is asked
 * @param pieces what links are made with
 */
record ComparedArrangements(Views views, Pieces pieces) {
  private static final String QUESTION = "before-during-after";

  private record One(Row about, Table table, List<Span> spans) {}

  DomContent shown(List<Row> arrangements) {
    List<One> all = arrangements.stream().map(this::one).toList();
    List<View> asked =
        arrangements.stream()
            .map(row -> views.ask("arrangement-spans", "arrangement", row.thing("arrangement")))
            .toList();
    return each(
        new Block(
                "Arrangements over time",
                asked.stream()
                    .map(
                        view ->
                            view.link(
                                arrangements.get(asked.indexOf(view)).text("arrangementName")))
                    .toList(),
                List.of(
                    p(
                        "Each arrangement, and below it the overall effectiveness of its members at"
                            + " each inspection."),
                    Pieces.gradeLegend(views),
                    drawn(all),
                    Pieces.spanLegend()))
            .shown(),
        Block.of("Arrangements side by side", views.ask("arrangements"), facts(all)).shown(),
        each(arrangements, this::phases));
  }

  private One one(Row row) {
    Table table = views.ask("arrangement-spans", "arrangement", row.thing("arrangement")).table();
    Table statements =
        new Table(table.columns(), table.stream().filter(each -> each.has("statement")).toList());
    return new One(row, table, Span.ofAll(statements));
  }

  private DomContent drawn(List<One> all) {
    List<LocalDate> days =
        all.stream()
            .flatMap(
                one ->
                    Stream.concat(
                        one.spans().stream().flatMap(Span::days),
                        one.table().stream().flatMap(row -> row.day("inspected").stream())))
            .toList();
    Timeline picture = new Timeline(days, pieces::path);
    for (One one : all) {
      picture.heading(one.about().text("arrangementName"), one.about().thing("arrangement"));
      picture.spans(one.spans(), List.of());
      one.table()
          .by("member")
          .values()
          .forEach(rows -> picture.gradesOf(rows.get(0).text("memberName"), rows));
    }
    String about = "Arrangements and the judgements of their members over time";
    return Pieces.wide(about, picture.years().shown(about));
  }

  private DomContent facts(List<One> all) {
    Map<String, Function<Row, DomContent>> facts = new LinkedHashMap<>();
    facts.put("Kind", row -> text(row.text("kindName")));
    facts.put("Members", row -> text(row.text("memberNames")));
    facts.put("Latest status", row -> text(row.text("statusName")));
    facts.put("First reported", row -> text(Days.words(row.text("first"))));
    facts.put("Last reported", row -> text(Days.words(row.text("last"))));
    facts.put("Reports", row -> text("%,d".formatted(row.number("reports"))));
    facts.put("Benefits", row -> text("%,d".formatted(row.number("benefits"))));
    facts.put("Costs", row -> text("%,d".formatted(row.number("costs"))));
    List<String> titles =
        Stream.concat(
                Stream.of("Fact"), all.stream().map(one -> one.about().text("arrangementName")))
            .toList();
    return Pieces.table(
        titles,
        facts.entrySet().stream()
            .map(
                fact ->
                    tr(
                        th(fact.getKey()).attr("scope", "row"),
                        each(all, one -> td(fact.getValue().apply(one.about()))))));
  }

  /** Shows the mean ranks before, during and after an arrangement, with their counts. */
  private DomContent phases(Row arrangement) {
    View phases = views.ask(QUESTION, "arrangement", arrangement.thing("arrangement"));
    String title = "Before, during and after: " + arrangement.text("arrangementName");
    DomContent content =
        phases.table().isEmpty()
            ? Block.nothing("No inspection of a member is known to lie before, during or after it.")
            : each(
                p(
                    "Mean rank, 1 outstanding to 4 inadequate, of members and of authorities like"
                        + " them that shared nothing known. Numbers are small; a mean is no effect."),
                Pieces.table(
                    List.of("Area", "Phase", "Group", "Mean rank", "Judgements", "Authorities"),
                    phases.table().stream().map(ComparedArrangements::phase)));
    return Block.of(title, phases, content).shown();
  }

  private static DomContent phase(Row row) {
    return tr(
        th(Timeline.capital(row.text("areaName"))).attr("scope", "row"),
        td(row.text("phase").replaceFirst("^\\d ", "")),
        td(row.text("group")),
        td(row.text("meanRank")).withClass("number"),
        td(row.text("judgements")).withClass("number"),
        td(row.text("authorities")).withClass("number"));
  }
}
