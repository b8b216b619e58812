package org.jointly.server.explorer;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointly.server.pages.Markup;

/**
 * Where something stands in a report: as told by the columns {@code passage}, {@code number},
 * {@code section}, {@code firstPage}, {@code lastPage} and {@code original} of a view.
 *
 * @param row a row that has a passage
 */
public record Place(Row row) {
  /** More letters than this of a heading tell no more. */
  private static final int LONGEST = 60;

  /** Shows the paragraph, the page and the way to the original, each a link. */
  public DomContent shown(Markup markup) {
    List<DomContent> parts = new ArrayList<>();
    parts.add(markup.linked(row.thing("passage"), words()));
    parts.addAll(outside());
    return span(each(parts, (index, part) -> each(text(index == 0 ? "" : " · "), part)))
        .withClass("place");
  }

  /** Returns the page, and the way to the original, as far as they are known. */
  public List<DomContent> outside() {
    List<DomContent> parts = new ArrayList<>();
    if (row.has("firstPage")) {
      parts.add(text(pages()));
    }
    original().ifPresent(address -> parts.add(a("original").withHref(address)));
    return parts;
  }

  /** Returns what a reader would look for: the paragraph's number, or else its section. */
  public String words() {
    if (row.has("number")) {
      return "paragraph " + row.text("number");
    }
    String section = row.text("section");
    return section.isEmpty() ? "passage" : "in “" + shortened(section) + "”";
  }

  private static String shortened(String words) {
    int blank = words.lastIndexOf(' ', LONGEST);
    return words.length() <= LONGEST
        ? words
        : words.substring(0, blank < 1 ? LONGEST : blank) + " …";
  }

  private String pages() {
    String first = row.text("firstPage");
    return row.has("lastPage") && !row.text("lastPage").equals(first)
        ? "pages " + first + "–" + row.text("lastPage")
        : "page " + first;
  }

  private Optional<String> original() {
    return row.node("original")
        .map(Object::toString)
        .filter(address -> address.matches("https?://.*"))
        .map(address -> address.contains("#") ? address : address + page());
  }

  private String page() {
    return row.has("firstPage") ? "#page=" + row.text("firstPage") : "";
  }
}
