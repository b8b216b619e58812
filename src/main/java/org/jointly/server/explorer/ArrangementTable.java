package org.jointly.server.explorer;

import static j2html.TagCreator.each;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * Shows the arrangements of an authority as a table, with what each report says of them.
 *
 * @param pieces what links are made with
 */
record ArrangementTable(Pieces pieces) {

  DomContent shown(List<Span> spans, Table rows) {
    Map<Node, List<Row>> byArrangement = rows.by("arrangement");
    return Pieces.table(
        List.of("Arrangement", "Kind", "Part of", "When", "Reports say"),
        spans.stream().map(span -> row(span, byArrangement.get(span.arrangement()).get(0))));
  }

  private DomContent row(Span span, Row row) {
    return tr(
        th(pieces.link(span.arrangement(), span.name())).attr("scope", "row"),
        td(row.text("kindName")),
        td(pieces.link(row, "whole")),
        td(Timeline.capital(span.words())),
        td(each(span.said(), (index, said) -> each(text(index == 0 ? "" : "; "), said(said)))));
  }

  private DomContent said(Span.Said said) {
    return each(
        pieces.link(said.statement(), said.statusName()),
        text(", " + said.of() + " " + Days.month(said.day())));
  }
}
