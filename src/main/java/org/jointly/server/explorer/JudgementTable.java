package org.jointly.server.explorer;

import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;

/**
 * Shows judgements as a table: an area in each row, an inspection in each column.
 *
 * @param pieces what links are made with
 */
record JudgementTable(Pieces pieces) {

  DomContent shown(List<Inspected> inspections) {
    List<String> subjects =
        Stream.concat(
                Inspected.commonSubjects(inspections).stream(),
                inspections.stream()
                    .flatMap(each -> each.judgements().stream())
                    .map(Inspected::subject))
            .distinct()
            .toList();
    return Pieces.wide(
        "Judgements",
        table(
            thead(tr(th("Area").attr("scope", "col"), each(inspections, this::column))),
            tbody(each(subjects, subject -> row(subject, inspections)))));
  }

  private DomContent column(Inspected one) {
    return th(pieces.link(one.inspection(), Days.words(one.day())), text(" " + one.framework()))
        .attr("scope", "col");
  }

  private DomContent row(String subject, List<Inspected> inspections) {
    return tr(
        th(Timeline.capital(subject)).attr("scope", "row"),
        each(inspections, one -> td(cell(one.bySubject().get(subject)))));
  }

  private DomContent cell(Row judgement) {
    return judgement == null
        ? text("–")
        : pieces.link(judgement.thing("judgement"), Grade.of(judgement).name());
  }
}
