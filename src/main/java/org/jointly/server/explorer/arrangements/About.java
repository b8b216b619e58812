package org.jointly.server.explorer.arrangements;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;
import org.jointly.server.pages.Markup;

/** Says what the arrangement is and how it stands, and counts what the graph knows of it. */
final class About {
  /** More parts than this are folded. */
  private static final int MANY = 6;

  private final View about;
  private final View members;
  private final View reports;
  private final String name;
  private final Markup markup;

  About(Asked asked, Markup markup) {
    this.about = asked.view("arrangement-about");
    this.members = asked.view("arrangement-members");
    this.reports = asked.view("arrangement-reports");
    this.name = markup.names().of(asked.arrangement());
    this.markup = markup;
  }

  DomContent shown() {
    return each(
        p(lead()).withClass("lead"),
        iff(!of("proposal").isEmpty() && reports.table().isEmpty(), proposal()),
        iff(!reports.table().isEmpty(), status()),
        figures(),
        dl(
            row("Kind", of("kind")),
            row("Delivered by", of("body")),
            row("What is shared", of("service")),
            row("Also called", otherNames()),
            row("Part of", of("part of")),
            row("Its parts", of("part")),
            row("Grew out of", of("follows")),
            row("Followed by", of("followed by")),
            row("Held to be a member, without a report that shows it", of("held to be a member"))),
        p(about.link("what it is"), text(" "), about.sheet("what it is")).withClass("note"));
  }

  private String lead() {
    List<String> kinds = of("kind").stream().map(row -> row.text("valueName")).toList();
    List<String> names =
        members.table().stream().map(row -> row.text("authorityName")).distinct().toList();
    String kind = kinds.isEmpty() ? "arrangement" : kinds.get(0);
    return names.isEmpty() ? upper(kind) + "." : upper(kind) + ": " + listed(names) + ".";
  }

  private static String upper(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Lists names as a sentence does. */
  static String listed(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static DomContent proposal() {
    return p("The register keeps this name to recognise it by: no report of the collection bears it"
            + " out yet, so nothing but the name is known.")
        .withClass("notice");
  }

  /** Says how the newest reports that speak of it call it. */
  private DomContent status() {
    String newest = reports.table().stream().map(this::day).max(String::compareTo).orElse("");
    List<Row> last = reports.table().stream().filter(row -> day(row).equals(newest)).toList();
    return p(
        text("In the newest report that speaks of it, the arrangement is "),
        each(
            IntStream.range(0, last.size()).boxed().toList(),
            index -> each(text(index == 0 ? "" : "; "), stated(last.get(index)))),
        text(". A report speaks for the authority that it is of."));
  }

  private DomContent stated(Row row) {
    return each(
        span(row.text("statusName")).withClass("status"),
        text(" ("),
        markup.linked(
            row.thing("report"),
            row.text("authorityName") + ", inspected until " + Days.words(day(row))),
        text(")"));
  }

  private String day(Row row) {
    return row.text("inspected");
  }

  private DomContent figures() {
    return ul(
            figure(members.table().rows().size(), "member", "members", members),
            figure(reports.table().rows().size(), "report", "reports", reports),
            figure(sum("positive"), "benefit stated", "benefits stated", reports),
            figure(sum("negative"), "cost or risk stated", "costs and risks stated", reports),
            figure(sum("mixed"), "mixed result", "mixed results", reports))
        .withClass("figures");
  }

  private int sum(String column) {
    return reports.table().stream().mapToInt(row -> row.number(column)).sum();
  }

  private static DomContent figure(int number, String one, String many, View view) {
    return j2html.TagCreator.li(
        span("%,d".formatted(number)).withClass("number"),
        span(number == 1 ? one : many).withClass("what"),
        view.link(many));
  }

  private List<Row> of(String what) {
    return about.table().stream().filter(row -> row.text("what").equals(what)).toList();
  }

  /** Lists the values that differ by more than how they are written. */
  private List<Row> distinct(String what) {
    return of(what).stream()
        .collect(
            Collectors.toMap(
                row -> plain(row.text("valueName")),
                row -> row,
                (first, second) -> first,
                LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private List<Row> otherNames() {
    return distinct("name").stream()
        .filter(row -> !plain(row.text("valueName")).equals(plain(name)))
        .toList();
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private DomContent row(String name, List<Row> values) {
    if (values.isEmpty()) {
      return text("");
    }
    DomContent all = each(values, value -> div(value(value)));
    return div(
        dt(name),
        dd(values.size() > MANY ? details(summary(values.size() + " in all"), all) : all));
  }

  private DomContent value(Row row) {
    return row.node("value")
        .map(value -> markup.linked(value, row.text("valueName")))
        .orElseGet(() -> text(row.text("valueName")));
  }
}
