package org.jointly.server.search;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jointly.publishing.search.FullText;
import org.jointly.publishing.search.Search;
import org.jointly.server.pages.Negotiation;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.PageServlet;
import org.jointly.server.pages.Problems;
import org.jointly.server.pages.Reply;
import org.jointly.server.pages.Served;

/**
 * Replies to searches: {@code /search?q=}, of one kind with {@code &kind=} and {@code &page=}; as
 * JSON by {@code Accept}, by {@code &format=json} or at {@code /search.json}.
 */
public final class SearchPages {
  static final String PATH = "/search";
  static final String JSON_PATH = "/search.json";
  private static final String SUGGEST_PATH = "/search/suggest";

  /** How many of a kind are shown among others, and how many on a page of its own. */
  static final int FEW = 5;

  static final int MANY = 25;

  /** Nobody turns so many pages; each makes the server rank all before it. */
  private static final int LAST_PAGE = 200;

  private static final int LONGEST = 200;
  private static final int SUGGESTIONS = 10;
  private static final String HTML = "text/html";
  private static final String JSON = "application/json";

  private final FullText text;
  private final SearchJson json;
  private final SearchPage page;

  private SearchPages(Served served, FullText text) {
    this.text = text;
    this.json = new SearchJson(served.addresses());
    this.page = new SearchPage(served.addresses());
  }

  /** Returns a servlet for each path, in the form of the servlet specification. */
  public static Map<String, HttpServlet> of(Served served, FullText text) {
    SearchPages pages = new SearchPages(served, text);
    Map<String, HttpServlet> servlets = new LinkedHashMap<>();
    servlets.put(PATH, page(pages::search));
    servlets.put(JSON_PATH, page(pages::search));
    servlets.put(SUGGEST_PATH, page(pages::suggest));
    return servlets;
  }

  private static HttpServlet page(Function<PageRequest, Reply> replies) {
    return new PageServlet(replies);
  }

  /**
   * What a search asks for.
   *
   * @param typed the words
   * @param kind the kind of things; empty for all
   * @param number the number of the page, from 1
   */
  record Asked(String typed, Optional<String> kind, int number) {}

  private Reply search(PageRequest request) {
    Optional<String> format = format(request);
    if (format.isEmpty()) {
      List<Problems.Link> offers =
          List.of(
              new Problems.Link(PATH + "?format=html", "HTML"),
              new Problems.Link(JSON_PATH, "JSON"));
      return Problems.notAcceptable(request.accept(), offers);
    }
    boolean asData = format.get().equals(JSON);
    String typed = request.parameters().getOrDefault("q", "").strip();
    Optional<Integer> number = number(request.parameters().getOrDefault("page", "1"));
    if (typed.length() > LONGEST || number.isEmpty()) {
      return refusal(typed, asData);
    }
    Optional<String> kind =
        Optional.ofNullable(request.parameters().get("kind")).filter(each -> !each.isBlank());
    return reply(new Asked(typed, kind, number.get()), asData, request);
  }

  private Reply reply(Asked asked, boolean asData, PageRequest request) {
    Search search = Search.of(text.index(), asked.typed());
    Optional<List<Search.Group>> groups = groups(search, asked);
    if (groups.isEmpty()) {
      String unknown = "There is no kind of things by the name of " + asked.kind().orElse("");
      return asData ? json.problem(404, unknown) : page.problem(404, asked.typed(), unknown);
    }
    return asData
        ? json.reply(asked, search, groups.get(), request.host())
        : page.reply(asked, search, groups.get());
  }

  private static Optional<List<Search.Group>> groups(Search search, Asked asked) {
    if (asked.kind().isEmpty() || search.isEmpty()) {
      return Optional.of(search.isEmpty() ? List.of() : search.overview(FEW));
    }
    int from = (asked.number() - 1) * MANY;
    return search.group(asked.kind().get(), from, MANY).map(List::of);
  }

  private Reply refusal(String typed, boolean asData) {
    String why =
        typed.length() > LONGEST
            ? "A search has at most %d letters.".formatted(LONGEST)
            : "A page of a search is a number from 1 to %d.".formatted(LAST_PAGE);
    return asData ? json.problem(400, why) : page.problem(400, "", why);
  }

  private static Optional<Integer> number(String page) {
    return Optional.of(page)
        .filter(text -> text.matches("\\d{1,3}"))
        .map(Integer::valueOf)
        .filter(number -> number >= 1 && number <= LAST_PAGE);
  }

  /** Returns the form that is wanted: by path, by parameter or by what the request accepts. */
  private static Optional<String> format(PageRequest request) {
    String named = request.parameters().getOrDefault("format", "");
    if (request.path().equals(JSON_PATH) || named.equals("json")) {
      return Optional.of(JSON);
    }
    return named.equals("html")
        ? Optional.of(HTML)
        : Negotiation.best(request.accept(), List.of(HTML, JSON), Function.identity());
  }

  private Reply suggest(PageRequest request) {
    String typed = request.parameters().getOrDefault("q", "");
    return typed.length() > LONGEST
        ? json.problem(400, "What is typed has at most %d letters.".formatted(LONGEST))
        : json.suggestions(typed, text.index().suggestions().of(typed, SUGGESTIONS));
  }
}
