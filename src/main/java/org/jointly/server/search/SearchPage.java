package org.jointly.server.search;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jointly.publishing.search.Found;
import org.jointly.publishing.search.Found.Piece;
import org.jointly.publishing.search.Search;
import org.jointly.server.pages.Addresses;
import org.jointly.server.pages.Markup;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.Problems;
import org.jointly.server.pages.Reply;

/** Shows what was found, by kind. */
final class SearchPage {
  private static final String TITLE = "Search";
  private static final String HINT =
      "Names of authorities and arrangements, subjects such as fostering or timeliness, inspectors,"
          + " years. Words in quotation marks are looked for together; other forms of a word are"
          + " found as well.";

  private final Addresses addresses;

  SearchPage(Addresses addresses) {
    this.addresses = addresses;
  }

  Reply problem(int status, String typed, String why) {
    return Page.of(TITLE, h1(TITLE), box(typed), p(why)).reply(status);
  }

  Reply reply(SearchPages.Asked asked, Search search, List<Search.Group> groups) {
    String title = asked.typed().isEmpty() ? TITLE : TITLE + ": " + asked.typed();
    return Page.of(title, h1(TITLE), box(asked.typed()))
        .and(p(says(asked, search, groups)).attr("role", "status"))
        .and(each(groups, group -> shown(group, asked)))
        .and(search.isEmpty() ? text("") : Markup.forms(forms(asked)))
        .reply(200);
  }

  private static DomContent box(String typed) {
    return form(
            label("Words to look for").withFor("search-words"),
            input()
                .withType("search")
                .withName("q")
                .withId("search-words")
                .withValue(typed)
                .attr("autocomplete", "off"),
            button("Search").withType("submit"))
        .withClass("search wide")
        .withAction(SearchPages.PATH)
        .withMethod("get");
  }

  private static String says(SearchPages.Asked asked, Search search, List<Search.Group> groups) {
    if (asked.typed().isEmpty()) {
      return HINT;
    }
    if (search.isEmpty()) {
      return "There is no word in that to look for. " + HINT;
    }
    long total = groups.stream().mapToLong(Search.Group::total).sum();
    if (total == 0) {
      return "Nothing was found. " + HINT;
    }
    String found = total == 1 ? "1 thing found." : "%,d things found.".formatted(total);
    return search.hasAll() ? found : "Nothing has all of these words; some have one. " + found;
  }

  private DomContent shown(Search.Group group, SearchPages.Asked asked) {
    int from = asked.kind().isEmpty() ? 0 : (asked.number() - 1) * SearchPages.MANY;
    return section(
            h2(text(group.title() + " "), span("%,d".formatted(group.total())).withClass("count")),
            ol(each(group.found(), this::item)).withClass("found").attr("start", "" + (from + 1)),
            ways(group, asked, from))
        .withId(group.name());
  }

  private DomContent item(Found found) {
    String path = addresses.path(found.thing().toString()).orElse("/");
    return li(
        a(pieces(found.name())).withHref(path),
        iff(!found.context().isEmpty(), p(pieces(found.context())).withClass("context")),
        iff(
            !hasFound(found.name()) && hasFound(found.words()),
            p(pieces(found.words())).withClass("words")));
  }

  private static boolean hasFound(List<Piece> pieces) {
    return pieces.stream().anyMatch(Piece::found);
  }

  private static DomContent pieces(List<Piece> pieces) {
    return each(pieces, piece -> piece.found() ? mark(piece.text()) : text(piece.text()));
  }

  /** Leads on to the rest of a kind: from among others to its own pages, and from page to page. */
  private static DomContent ways(Search.Group group, SearchPages.Asked asked, int from) {
    boolean more = group.total() > from + group.found().size();
    if (asked.kind().isEmpty()) {
      String all = "All %,d: %s".formatted(group.total(), group.title());
      return iff(more, p(a(all).withHref(page(asked, group, 1))));
    }
    int number = asked.number();
    return p(
        iff(number > 1, a("Before").withHref(page(asked, group, number - 1)).withRel("prev")),
        text(" Page %d ".formatted(number)),
        iff(more, a("Next").withHref(page(asked, group, number + 1)).withRel("next")),
        text(" · "),
        a("All kinds").withHref(SearchPages.PATH + "?q=" + encoded(asked.typed())));
  }

  private static String page(SearchPages.Asked asked, Search.Group group, int number) {
    return SearchPages.PATH
        + "?q=%s&kind=%s".formatted(encoded(asked.typed()), encoded(group.name()))
        + (number > 1 ? "&page=" + number : "");
  }

  private static String data(SearchPages.Asked asked) {
    return SearchPages.JSON_PATH
        + "?q="
        + encoded(asked.typed())
        + asked.kind().map(kind -> "&kind=" + encoded(kind)).orElse("")
        + (asked.number() > 1 ? "&page=" + asked.number() : "");
  }

  private static List<Problems.Link> forms(SearchPages.Asked asked) {
    return List.of(new Problems.Link(data(asked), "JSON"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
