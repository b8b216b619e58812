package org.jointly.server.explorer;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.label;
import static j2html.TagCreator.optgroup;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Reply;

/** Sets two to four authorities, or arrangements, side by side. */
final class ComparePage {
  static final String PATH = "/compare";

  private final Views views;
  private final Pieces pieces;

  ComparePage(Views views, Pieces pieces) {
    this.views = views;
    this.pieces = pieces;
  }

  Reply reply(PageRequest request) {
    List<String> asked = Compared.things(request.query());
    List<Row> authorities = known(asked, "authorities", "authority");
    List<Row> arrangements = known(asked, "arrangements", "arrangement");
    List<String> names =
        Stream.concat(
                authorities.stream().map(row -> row.text("authorityName")),
                arrangements.stream().map(row -> row.text("arrangementName")))
            .toList();
    String title = names.isEmpty() ? "Compare" : "Compare " + String.join(", ", names);
    return Page.of(
            title,
            h1(title),
            p("Two to four authorities, or arrangements, on one line of time. The address of this"
                    + " page keeps the choice.")
                .withClass("lead"),
            form(asked),
            leftOut(request.query(), authorities, arrangements),
            names.isEmpty() ? Block.nothing("Choose what to compare.") : text(""),
            authorities.isEmpty()
                ? text("")
                : new ComparedAuthorities(views, pieces).shown(authorities),
            arrangements.isEmpty()
                ? text("")
                : new ComparedArrangements(views, pieces).shown(arrangements))
        .reply(200);
  }

  /** Names what an address asks for and the page does not show, so that nobody looks for it. */
  private DomContent leftOut(String query, List<Row> authorities, List<Row> arrangements) {
    List<String> shown =
        Stream.concat(
                authorities.stream().map(row -> path(row.thing("authority"))),
                arrangements.stream().map(row -> path(row.thing("arrangement"))))
            .toList();
    List<String> rest = Compared.named(query).filter(each -> !shown.contains(each)).toList();
    String why =
        "Not compared: %s. At most four are, and only authorities and arrangements of this graph.";
    return rest.isEmpty()
        ? text("")
        : p(why.formatted(String.join(", ", rest))).withClass("problem");
  }

  /** Returns the rows of what was asked for, in that order, without what no list has. */
  private List<Row> known(List<String> asked, String list, String column) {
    Table table = views.ask(list).table();
    return asked.stream()
        .map(path -> table.stream().filter(row -> path(row.thing(column)).equals(path)).findFirst())
        .flatMap(Optional::stream)
        .toList();
  }

  private String path(Node thing) {
    return pieces.path(thing).replaceFirst("^/doc/", "");
  }

  private DomContent form(List<String> asked) {
    return j2html.TagCreator.form(
            each(
                IntStream.range(0, Compared.MOST)
                    .mapToObj(
                        place -> choice(place, place < asked.size() ? asked.get(place) : ""))),
            button("Compare").withType("submit"))
        .withAction(PATH)
        .withMethod("get");
  }

  private DomContent choice(int place, String chosen) {
    String id = "thing-" + (place + 1);
    return div(
        label(place == 0 ? "Compare" : "with").withFor(id),
        select(
                option(place < 2 ? "Choose one" : "Nothing more").withValue(""),
                optgroup(each(options("authorities", "authority", row -> true, chosen)))
                    .attr("label", "Authorities"),
                optgroup(
                        each(
                            options(
                                "arrangements",
                                "arrangement",
                                row ->
                                    row.text("registered").equals("true")
                                        || path(row.thing("arrangement")).equals(chosen),
                                chosen)))
                    .attr("label", "Arrangements"))
            .withName(Compared.PARAMETER)
            .withId(id));
  }

  private Stream<DomContent> options(
      String list, String column, Predicate<Row> which, String chosen) {
    return views.ask(list).table().stream()
        .filter(which)
        .map(
            row -> {
              String path = path(row.thing(column));
              return option(row.text(column + "Name"))
                  .withValue(path)
                  .condAttr(path.equals(chosen), "selected", "selected");
            });
  }
}
