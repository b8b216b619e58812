package org.jointly.server.explorer;

import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Shows what reports credit to sharing and blame it for.
 *
 * @param pieces what links are made with
 */
record FindingsBlock(Pieces pieces) {

  /** Shows the findings of an authority's reports, the latest inspection first. */
  DomContent shown(View findings, String code) {
    Collection<List<Row>> inspections = findings.table().by("inspection").values();
    List<DomContent> parts = new ArrayList<>();
    inspections.forEach(rows -> parts.add(inspection(rows, parts.isEmpty())));
    return Block.of(
            "Findings about sharing",
            findings,
            inspections.isEmpty()
                ? Block.nothing("No report on this authority says what sharing brought or cost.")
                : each(parts.stream()))
        .with("/api/evidence-of-effects", "Evidence of effects everywhere")
        .counted(findings.table().by("finding").size());
  }

  private DomContent inspection(List<Row> rows, boolean open) {
    return details(
            summary(
                text(Days.words(rows.get(0).day("inspected").orElseThrow()) + ": "), counts(rows)),
            list(rows))
        .condAttr(open, "open", "open");
  }

  /** Counts findings by whether they are benefits, costs or mixed. */
  static DomContent counts(List<Row> rows) {
    Map<String, Long> byPolarity = new LinkedHashMap<>();
    Stream.of("positive", "negative", "mixed").forEach(each -> byPolarity.put(each, 0L));
    byFinding(rows).values().stream()
        .map(each -> each.get(0).text("polarity"))
        .forEach(each -> byPolarity.merge(each, 1L, Long::sum));
    return text(
        "%s, %s, %d mixed"
            .formatted(
                count(byPolarity.get("positive"), "benefit"),
                count(byPolarity.get("negative"), "cost"),
                byPolarity.get("mixed")));
  }

  static String count(long number, String what) {
    return "%,d %s".formatted(number, number == 1 ? what : what + "s");
  }

  private static Map<Node, List<Row>> byFinding(List<Row> rows) {
    return new Table(List.of(), rows).by("finding");
  }

  /** Lists where findings stand, in one line. */
  DomContent places(List<Row> rows) {
    return each(byFinding(rows).values(), some -> each(text(" "), tag(some.get(0))));
  }

  private DomContent tag(Row row) {
    return span(finding(row), text(" "), pieces.place(row)).withClass("tag");
  }

  private DomContent finding(Row row) {
    return pieces.linked(
        row.thing("finding"), Pieces.polarity(row.text("polarity"), row.text("polarityName")));
  }

  private DomContent list(List<Row> rows) {
    return Pieces.table(
        List.of("Finding", "Effects", "Arrangement", "Where it stands"),
        byFinding(rows).values().stream().map(this::row));
  }

  private DomContent row(List<Row> rows) {
    Row first = rows.get(0);
    return tr(
        td(finding(first)),
        td(
            each(pieces.links(rows, "effect")),
            each(first.node("quote").stream().toList(), quote -> blockquote(first.text("quote")))),
        td(pieces.link(first, "arrangement")),
        td(pieces.place(first)));
  }
}
