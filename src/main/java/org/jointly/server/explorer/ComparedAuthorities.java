package org.jointly.server.explorer;

import static j2html.TagCreator.each;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Sets authorities side by side.
 *
 * @param views what is asked
 * @param pieces what links are made with
 */
record ComparedAuthorities(Views views, Pieces pieces) {
  /** Themes that fewer recommendations than this have, of all authorities, are left out. */
  private static final int FEWEST = 2;

  private record One(Row about, List<Inspected> inspections, List<Span> spans, Table findings) {}

  DomContent shown(List<Row> authorities) {
    List<One> all = authorities.stream().map(this::one).toList();
    List<Node> things = authorities.stream().map(row -> row.thing("authority")).toList();
    View judgements = views.ask("judgements-over-time", "authority", things);
    return each(
        Block.of(
                "Over time", judgements, Pieces.gradeLegend(views), drawn(all), Pieces.spanLegend())
            .shown(),
        Block.of("Side by side", views.ask("authorities"), facts(all)).shown(),
        themes(authorities));
  }

  private One one(Row row) {
    Node authority = row.thing("authority");
    Table judgements = views.ask("authority-judgements", "authority", authority).table();
    Table arrangements = views.ask("authority-arrangements", "authority", authority).table();
    Table named =
        new Table(
            arrangements.columns(),
            arrangements.stream()
                .filter(each -> each.text("registered").equals("true") && !each.has("whole"))
                .toList());
    return new One(
        row,
        Inspected.of(judgements),
        Span.of(authority, named),
        views.ask("authority-findings", "authority", authority).table());
  }

  private DomContent drawn(List<One> all) {
    List<LocalDate> days =
        all.stream()
            .flatMap(
                one ->
                    Stream.concat(
                        one.inspections().stream().map(Inspected::day),
                        one.spans().stream().flatMap(Span::days)))
            .toList();
    Timeline picture = new Timeline(days, pieces::path);
    for (One one : all) {
      picture.heading(one.about().text("authorityName"), one.about().thing("authority"));
      if (!one.inspections().isEmpty()) {
        picture.grades(one.inspections());
      }
      picture.spans(one.spans(), one.inspections());
    }
    String about = "Judgements and named arrangements over time";
    return Pieces.wide(about, picture.years().shown(about));
  }

  private DomContent facts(List<One> all) {
    Map<String, Function<One, DomContent>> facts = new LinkedHashMap<>();
    facts.put("Region", one -> text(one.about().text("regionName")));
    facts.put("Type", one -> text(one.about().text("typeName")));
    facts.put("Inspections in the graph", one -> text(count(one.about(), "inspections")));
    facts.put("Latest inspection", one -> latest(one.about()));
    facts.put("Overall effectiveness", one -> grade(one.about(), "overall"));
    facts.put("Leadership", one -> grade(one.about(), "leadership"));
    facts.put("Help and protection", one -> grade(one.about(), "protection"));
    facts.put("Children in care", one -> grade(one.about(), "care"));
    facts.put("Arrangements", one -> text(count(one.about(), "arrangements")));
    facts.put("Findings about sharing", one -> FindingsBlock.counts(one.findings().rows()));
    return Pieces.table(
        titles("Fact", all.stream().map(One::about).toList()),
        facts.entrySet().stream()
            .map(
                fact ->
                    tr(
                        th(fact.getKey()).attr("scope", "row"),
                        each(all, one -> td(fact.getValue().apply(one))))));
  }

  private static List<String> titles(String first, List<Row> authorities) {
    return Stream.concat(
            Stream.of(first), authorities.stream().map(row -> row.text("authorityName")))
        .toList();
  }

  private static String count(Row row, String column) {
    return "%,d".formatted(row.number(column));
  }

  private DomContent latest(Row row) {
    return row.has("inspection")
        ? pieces.link(row.thing("inspection"), Days.words(row.text("inspected")))
        : text("none in the graph");
  }

  private static DomContent grade(Row row, String area) {
    return row.has(area + "Name")
        ? new Grade(row.text(area + "Name"), row.number(area + "Rank"), Grade.JUDGED).badge()
        : text("–");
  }

  private DomContent themes(List<Row> authorities) {
    List<View> asked =
        authorities.stream()
            .map(row -> views.ask("authority-themes", "authority", row.thing("authority")))
            .toList();
    List<DomContent> rows = rows(asked);
    return new Block(
            "Themes of recommendations",
            asked.stream()
                .map(view -> view.link(authorities.get(asked.indexOf(view)).text("authorityName")))
                .toList(),
            List.of(
                rows.isEmpty()
                    ? Block.nothing("No theme has two recommendations.")
                    : Pieces.table(titles("Theme", authorities), rows.stream())))
        .shown();
  }

  private List<DomContent> rows(List<View> asked) {
    Map<Node, Row> themes = new LinkedHashMap<>();
    asked.stream()
        .flatMap(view -> view.table().stream())
        .forEach(row -> themes.putIfAbsent(row.thing("theme"), row));
    return themes.values().stream().flatMap(theme -> row(theme, asked).stream()).toList();
  }

  private Optional<DomContent> row(Row theme, List<View> asked) {
    List<Integer> counts =
        asked.stream().map(view -> number(view.table(), theme.thing("theme"))).toList();
    return counts.stream().mapToInt(each -> each).sum() < FEWEST
        ? Optional.empty()
        : Optional.of(
            tr(
                th(pieces.link(theme, "theme")).attr("scope", "row"),
                each(counts, count -> td(count == 0 ? "–" : "%,d".formatted(count)))));
  }

  private static int number(Table themes, Node theme) {
    return themes.stream()
        .filter(row -> row.thing("theme").equals(theme))
        .mapToInt(row -> row.number("recommendations"))
        .sum();
  }
}
