package org.jointly.server.explorer.arrangements;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.li;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;
import org.jointly.server.explorer.drawing.Drawing;
import org.jointly.server.pages.Markup;

/** Shows who takes part and since when, drawn and as a table, with the reports that show it. */
final class Members {
  /** More reports than this are folded. */
  private static final int MANY = 4;

  private final View members;
  private final View shown;
  private final Markup markup;

  Members(Asked asked, Markup markup) {
    this.members = asked.view("arrangement-members");
    this.shown = asked.view("arrangement-shown");
    this.markup = markup;
  }

  DomContent shown() {
    List<Participation> parts = parts();
    Block block =
        parts.isEmpty()
            ? Block.of(
                "Members over time",
                members,
                Block.nothing("No authority is known to take part in it."))
            : Block.of("Members over time", members, picture(parts), dates(parts));
    return block.with(shown.address(), "Query: reports that show it").shown();
  }

  private List<Participation> parts() {
    Map<Node, List<Row>> byAuthority = shown.table().by("authority");
    return members.table().stream()
        .map(
            row ->
                new Participation(row, byAuthority.getOrDefault(row.thing("authority"), List.of())))
        .toList();
  }

  private DomContent picture(List<Participation> parts) {
    return figure(new MemberLines(parts, markup).drawn(), legend()).withClass("members");
  }

  private static DomContent legend() {
    return ul(
            key("a report of its own calls it current", MemberLines.sign("current", 50, 8)),
            key("… planned", MemberLines.sign("planned", 50, 8)),
            key("… ended", MemberLines.sign("ended", 50, 8)),
            key("takes part, by dates or reports", Drawing.bar(0, 100, 3.5, 9, "span")),
            key("when it began or ended is not known", Drawing.line(0, 8, 100, 8, "unknown")))
        .withClass("legend");
  }

  private static DomContent key(String words, DomContent sign) {
    return li(
        Drawing.element("svg")
            .attr("class", "drawing line")
            .attr("height", "16")
            .attr("aria-hidden", "true")
            .with(sign),
        text(words));
  }

  private DomContent dates(List<Participation> parts) {
    return div(table(
            thead(
                tr(
                    each(
                        List.of("Authority", "Role", "Since", "Until", "Shown by"),
                        name -> th(name).attr("scope", "col")))),
            tbody(each(parts, this::row))))
        .withClass("scroll");
  }

  private DomContent row(Participation part) {
    Row member = part.member();
    return tr(
        th(markup.linked(member.thing("authority"), part.name())).attr("scope", "row"),
        td(member.text("roleName")),
        td(since(part)),
        td(until(part)),
        td(reports(part.shown())));
  }

  private static String since(Participation part) {
    return dated(part.member().text("from"))
        .or(() -> part.from().map(day -> "not known; first shown on " + words(day)))
        .orElse("not known");
  }

  private static String until(Participation part) {
    return dated(part.member().text("until"))
        .or(
            () ->
                part.ended()
                    .map(day -> "not known; its report of " + words(day) + " calls it ended"))
        .or(() -> part.until().map(day -> "not known; last shown on " + words(day)))
        .orElse("not known");
  }

  private static Optional<String> dated(String date) {
    return Optional.of(date).filter(each -> !each.isEmpty()).map(Days::words);
  }

  private static String words(LocalDate day) {
    return Days.words(day.toString());
  }

  private DomContent reports(List<Row> rows) {
    if (rows.isEmpty()) {
      return text("the register alone");
    }
    DomContent all = each(rows, row -> div(report(row)));
    return rows.size() > MANY ? details(summary(rows.size() + " reports"), all) : all;
  }

  private DomContent report(Row row) {
    String name = row.text("inspectedName") + ", " + Days.words(row.text("inspected"));
    return each(markup.linked(row.thing("report"), name), text(": " + row.text("statusName")));
  }
}
