package org.jointly.server.exports;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointly.publishing.exports.Attribute;
import org.jointly.publishing.exports.Network;
import org.jointly.publishing.exports.NetworkFile;
import org.jointly.publishing.exports.NetworkFormat;
import org.jointly.publishing.exports.NetworkQueries;
import org.jointly.publishing.exports.NetworkQuery;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.server.api.QuestionForm;
import org.jointly.server.pages.Markup;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.Served;

/**
 * Tells what is in a network and gives its files.
 *
 * @param queries what it is made of
 * @param served the data
 * @param given the parameters that narrow it
 */
record NetworkPage(NetworkQueries queries, Served served, Map<String, String> given) {

  /** Shows a network, narrowed or whole. */
  Page of(Network network) {
    String numbers =
        "%,d nodes and %,d edges".formatted(network.nodes().size(), network.edges().size());
    return page(
        Optional.empty(),
        p((given.isEmpty() ? "" : "Narrowed: ") + numbers + "."),
        h2("Take it away"),
        formats(queries, query()),
        h2("Attributes"),
        attributes(network));
  }

  /** Shows the form again where a parameter is wrong. */
  Page wrong(BadParameter bad) {
    return page(Optional.of(bad), p(bad.getMessage() + ".").withClass("problem"));
  }

  private Page page(Optional<BadParameter> bad, DomContent... content) {
    return Page.of(
            queries.title(),
            h1(queries.title()),
            p(queries.description()),
            h2("Narrow it"),
            narrowing(bad),
            each(content),
            h2("How it is made"),
            each(queries.all(), NetworkPage::query))
        .below(ExportPages.ROOT, "Networks");
  }

  private DomContent narrowing(Optional<BadParameter> bad) {
    return form(
            QuestionForm.of(queries.edges().question(), served, given, bad).fields(),
            button("Narrow").withType("submit"))
        .withAction(ExportPages.path(queries))
        .withMethod("get");
  }

  private String query() {
    String pairs =
        new TreeMap<>(given)
            .entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    return pairs.isEmpty() ? "" : "?" + pairs;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Lists the formats in words, with a link to each file. */
  static DomContent formats(NetworkQueries queries, String query) {
    return dl(each(
            List.of(NetworkFormat.values()),
            format ->
                div(
                    dt(file(queries, format.whole(), format.title(), query)),
                    dd(text(format.use()), parts(queries, format, query)))))
        .withClass("files");
  }

  private static DomContent parts(NetworkQueries queries, NetworkFormat format, String query) {
    return each(
        format.parts(),
        part -> each(text(" "), file(queries, part, part.suffix().replaceFirst(".*-", ""), query)));
  }

  private static DomContent file(
      NetworkQueries queries, NetworkFile file, String name, String query) {
    return a(name).withHref(ExportPages.path(queries) + file.suffix() + query);
  }

  /** Each is named by its place on this page wherever a format names attributes by IRIs. */
  private static DomContent attributes(Network network) {
    List<String> ofNodes = network.nodeAttributes().stream().map(Attribute::name).toList();
    return dl(
        each(network.nodeAttributes(), each -> attribute(each, "Nodes", true)),
        each(network.histories(), each -> attribute(each, "Nodes, over time", true)),
        each(
            network.edgeAttributes(),
            each -> attribute(each, "Edges", !ofNodes.contains(each.name()))));
  }

  private static DomContent attribute(Attribute attribute, String of, boolean first) {
    return div(dt(code(attribute.name())), dd(of + ". " + attribute.text()))
        .condAttr(first, "id", attribute.name());
  }

  private static DomContent query(NetworkQuery query) {
    String text = query.text().query();
    return details(
        summary(query.text().file()),
        p(a("Open in the query editor").withHref(Markup.editor(text))),
        pre(code(text)).attr("tabindex", "0"));
  }
}
