package org.jointly.server.network;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointly.graph.Iris;
import org.jointly.publishing.exports.NetworkFormat;
import org.jointly.publishing.exports.NetworkQueries;
import org.jointly.server.pages.Markup;

/**
 * Gives what the table shows as files for other programs, and the query that found it.
 *
 * @param queries what the network is made of
 * @param iris reads parameters that name things
 * @param given the values of the filters; blank ones count as not given
 */
record NetworkFiles(NetworkQueries queries, Iris iris, Map<String, String> given) {

  DomContent content() {
    return section(
            div(h2("Take it with you"), div(query()).withClass("ways")).withClass("head"),
            p(
                text(narrowing().isEmpty() ? "" : "As narrowed above. "),
                text("As a graph for other programs: "),
                each(
                    List.of(NetworkFormat.values()),
                    (index, format) -> each(text(index == 0 ? "" : " · "), file(format))),
                text(". "),
                a("What opens them").withHref("/export"),
                text(".")))
        .withId("network-files");
  }

  private DomContent file(NetworkFormat format) {
    String path = "/export/" + queries.name() + format.whole().suffix();
    return a(format.title()).withHref(path + narrowing());
  }

  /** Links to the query of the edges, which alone the filters narrow. */
  private DomContent query() {
    String filled = queries.edges().question().filled(given, iris);
    return a("Query: who takes part in what").withClass("query").withHref(Markup.editor(filled));
  }

  private String narrowing() {
    String pairs =
        new TreeMap<>(given)
            .entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    return pairs.isEmpty() ? "" : "?" + pairs;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
