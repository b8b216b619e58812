package org.jointly.server.explorer;

import static j2html.TagCreator.article;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jointly.server.pages.Markup;

/**
 * Shows a finding in little room: its effects, the area it bears on, where it stands and, where
 * texts are kept, its words.
 *
 * @param rows one row for each effect, at least one, with the columns of a {@link Place}
 * @param markup shows things
 */
public record FindingCard(List<Row> rows, Markup markup) {
  public FindingCard {
    rows = List.copyOf(rows);
  }

  /** Shows it with the report that states it. */
  public DomContent withReport() {
    String report = first().text("authorityName") + ", " + Days.words(first().text("inspected"));
    return shown(Optional.of(markup.linked(first().thing("report"), report)));
  }

  /** Shows it with something before the place: a report, an arrangement, nothing. */
  public DomContent shown(Optional<DomContent> before) {
    return article(
            ul(effects()).withClass("inline"),
            p(
                    each(before.stream().toList(), one -> each(one, text(" · "))),
                    new Place(first()).shown(markup),
                    text(" · "),
                    markup.linked(first().thing("finding"), "the finding"))
                .withClass("note"),
            iff(words(), words -> blockquote(words)))
        .withClass("finding of-" + first().text("polarityName"));
  }

  private Row first() {
    return rows.get(0);
  }

  /** Lists each effect once, and the areas that the finding bears on. */
  private DomContent[] effects() {
    Stream<DomContent> effects =
        new Table(List.of(), rows).by("effect").values().stream().map(its -> tag(its.get(0)));
    Stream<DomContent> areas =
        rows.stream()
            .map(row -> row.text("areaName"))
            .filter(area -> !area.isEmpty())
            .distinct()
            .map(area -> li("on " + area).withClass("area"));
    return Stream.concat(effects, areas).toArray(DomContent[]::new);
  }

  private DomContent tag(Row row) {
    return li(markup.linked(row.thing("effect"), row.text("effectName"))).withClass("tag");
  }

  /** Returns the words of the finding, or of the passage it stands in. */
  private Optional<String> words() {
    return Stream.of("quote", "text")
        .map(first()::text)
        .filter(words -> !words.isEmpty())
        .findFirst();
  }
}
