package org.jointly.server.explorer.inspections;

import static j2html.TagCreator.article;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Place;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.Table;
import org.jointly.server.explorer.View;

/** Shows what the report says about sharing, passage by passage in reading order. */
final class Sharing {
  private static final String TITLE = "What it says about sharing, in reading order";

  /** More passages than this are folded by section. */
  private static final int MANY = 12;

  private final Asked asked;
  private final View view;

  Sharing(Asked asked) {
    this.asked = asked;
    this.view = asked.view("inspection-sharing");
  }

  DomContent shown() {
    Collection<List<Row>> passages = view.table().by("passage").values();
    if (passages.isEmpty()) {
      return Block.of(
              TITLE,
              view,
              Block.nothing(
                  "The report speaks of no shared arrangement that could be told."
                      + " Silence is no evidence that there was none."))
          .shown();
    }
    return Block.of(
            TITLE,
            view,
            new SharedThings(view.table(), asked).shown(),
            passages.size() > MANY ? folded(passages) : each(passages, this::passage))
        .counted(passages.size());
  }

  /** Folds passages under their headings, as the report goes on from one to the next. */
  private DomContent folded(Collection<List<Row>> passages) {
    List<List<List<Row>>> runs = new ArrayList<>();
    String heading = "";
    for (List<Row> passage : passages) {
      String own = passage.get(0).text("section");
      if (runs.isEmpty() || !own.equals(heading)) {
        runs.add(new ArrayList<>());
        heading = own;
      }
      runs.get(runs.size() - 1).add(passage);
    }
    return each(runs, this::run);
  }

  private DomContent run(List<List<Row>> passages) {
    String heading = passages.get(0).get(0).text("section");
    return details(
        summary(
            text((heading.isEmpty() ? "Without a heading" : heading) + " "),
            small(passages.size() + (passages.size() == 1 ? " passage" : " passages"))),
        each(passages, this::passage));
  }

  private DomContent passage(List<Row> rows) {
    Row first = rows.get(0);
    return article(
            p(new Place(first).shown(asked.markup())).withClass("note"),
            iff(first.has("text"), blockquote(first.text("text"))),
            ul(each(new Table(List.of(), rows).by("arrangement").values(), this::mention))
                .withClass("plain"))
        .withClass("finding");
  }

  private DomContent mention(List<Row> rows) {
    Row first = rows.get(0);
    Map<String, List<Row>> findings = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.has("finding"))
        .forEach(
            row ->
                findings.computeIfAbsent(row.text("finding"), key -> new ArrayList<>()).add(row));
    return li(
        asked.markup().linked(first.thing("arrangement"), first.text("arrangementName")),
        text(" "),
        small(first.text("statusName")),
        each(findings.values(), this::finding));
  }

  private DomContent finding(List<Row> rows) {
    Row first = rows.get(0);
    Collection<List<Row>> effects = new Table(List.of(), rows).by("effect").values();
    return each(
        text(" · "),
        span(asked.markup().linked(first.thing("finding"), first.text("polarityName")))
            .withClass("polarity " + first.text("polarityName")),
        text(": "),
        each(
            effects.stream().map(its -> its.get(0)).toList(),
            (index, row) ->
                each(
                    text(index == 0 ? "" : ", "),
                    asked.markup().linked(row.thing("effect"), row.text("effectName")))));
  }
}
