package org.jointly.server.explorer.arrangements;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jointly.server.explorer.AreaOrder;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.GradeScale;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;

/** Sets the members' grades beside those of a comparison group, counts before means. */
final class Comparison {
  private static final String TITLE = "Beside authorities that share nothing known";
  private static final List<String> PHASES = List.of("1 before", "2 during", "3 after");
  private static final List<String> GROUPS = List.of("members", "comparison");

  /** The columns that count the judgements of each rank, from the first on. */
  private static final List<String> RANKS =
      List.of("outstanding", "good", "requiresImprovement", "inadequate");

  /** Fewer judgements than this are few, whatever their mean. */
  private static final int FEW = 10;

  private final View answer;
  private final GradeScale grades;

  Comparison(Asked asked) {
    this.answer = asked.view("before-during-after");
    this.grades = GradeScale.of(asked.views());
  }

  DomContent shown() {
    if (answer.table().isEmpty()) {
      return text("");
    }
    return Block.of(TITLE, answer, reading(), few(), Judgements.legend(grades), areas()).shown();
  }

  private static DomContent reading() {
    return p("The comparison group is every inspection of authorities of the same type and region as"
            + " the members, under the same framework as the members' inspections of that phase, at"
            + " which no arrangement of any kind is known to have been in force. The mean is of the"
            + " ranks: 1 is outstanding, 4 is inadequate, so lower is better.")
        .withClass("note");
  }

  private DomContent few() {
    int most = answer.table().stream().mapToInt(row -> row.number("judgements")).max().orElse(0);
    return most < FEW
        ? p("The numbers are small: no group has more than %d %s in any area and phase. Read the counts, not the means."
                .formatted(most, most == 1 ? "judgement" : "judgements"))
            .withClass("notice")
        : text("");
  }

  private DomContent areas() {
    List<String> phases =
        PHASES.stream()
            .filter(each -> answer.table().stream().anyMatch(row -> row.text("phase").equals(each)))
            .toList();
    List<String> areas =
        answer.table().stream()
            .map(row -> row.text("areaName"))
            .distinct()
            .sorted(AreaOrder.BY_WEIGHT)
            .toList();
    return div(table(
            thead(
                tr(
                    th("Area").attr("scope", "col"),
                    th("").attr("aria-label", "Group"),
                    each(phases, phase -> th(Phase.name(phase)).attr("scope", "col")))),
            tbody(each(areas, area -> each(GROUPS, group -> row(area, group, phases))))))
        .withClass("scroll comparison")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", TITLE);
  }

  private DomContent row(String area, String group, List<String> phases) {
    boolean first = group.equals(GROUPS.get(0));
    return tr(
            first ? th(area).attr("scope", "rowgroup").attr("rowspan", "2") : text(""),
            th(group).attr("scope", "row").withClass("group"),
            each(phases, phase -> td(cell(area, group, phase))))
        .withClass(group);
  }

  private DomContent cell(String area, String group, String phase) {
    Optional<Row> found =
        answer.table().stream()
            .filter(row -> row.text("areaName").equals(area))
            .filter(row -> row.text("group").equals(group) && row.text("phase").equals(phase))
            .findFirst();
    return found.map(this::counts).orElseGet(() -> small("none"));
  }

  private DomContent counts(Row row) {
    return each(
        div(each(
                IntStream.rangeClosed(1, RANKS.size()).boxed().toList(), rank -> graded(row, rank)))
            .withClass("tally"),
        small(
            "mean %s · %s of %s"
                .formatted(
                    row.text("meanRank"),
                    counted(row.number("judgements"), "judgement", "judgements"),
                    counted(row.number("authorities"), "authority", "authorities"))));
  }

  private DomContent graded(Row row, int rank) {
    int number = row.number(RANKS.get(rank - 1));
    if (number == 0) {
      return text("");
    }
    String names = grades.names(rank);
    return span(
            grades.first(rank).sign(), text("×" + number), span(" " + names).withClass("unseen"))
        .withClass("badge")
        .withTitle(number + " " + names);
  }

  private static String counted(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
