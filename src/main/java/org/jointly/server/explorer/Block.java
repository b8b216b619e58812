package org.jointly.server.explorer;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A part of a page under a heading that also says where its numbers come from.
 *
 * @param title the heading
 * @param ways links to the queries and to the same numbers in other forms
 * @param content what it shows
 */
public record Block(String title, List<DomContent> ways, List<DomContent> content) {
  public Block {
    ways = List.copyOf(ways);
    content = List.copyOf(content);
  }

  /** Makes a part whose numbers a view gives. */
  public static Block of(String title, View view, DomContent... content) {
    return new Block(title, List.of(view.link(title), view.sheet(title)), List.of(content));
  }

  /** Adds a link beside the query, such as to the same numbers as CSV. */
  public Block with(String path, String words) {
    List<DomContent> more = new ArrayList<>(ways);
    more.add(a(words).withHref(path));
    return new Block(title, more, content);
  }

  /** Adds a link beside the query. */
  public Block with(DomContent link) {
    return new Block(title, Stream.concat(ways.stream(), Stream.of(link)).toList(), content);
  }

  /** Returns the part; a heading leads to it by its address. */
  public DomContent shown() {
    return section(
        div(h2(title).withId(anchor(title)), div(each(ways, one -> one)).withClass("ways"))
            .withClass("head"),
        each(content, one -> one));
  }

  /** Returns the part with how many there are beside its heading. */
  public DomContent counted(int count) {
    return section(
        div(
                h2(text(title + " "), small("%,d".formatted(count))).withId(anchor(title)),
                div(each(ways, one -> one)).withClass("ways"))
            .withClass("head"),
        each(content, one -> one));
  }

  /** Says that there is nothing, and what that means. */
  public static DomContent nothing(String words) {
    return p(words).withClass("empty");
  }

  /** Returns what an address ends with to lead to the part of that title. */
  static String anchor(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "");
  }
}
