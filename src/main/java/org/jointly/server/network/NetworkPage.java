package org.jointly.server.network;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jointly.graph.Iris;
import org.jointly.publishing.exports.Network;
import org.jointly.publishing.exports.NetworkFormat;
import org.jointly.publishing.exports.NetworkProblem;
import org.jointly.publishing.exports.NetworkQueries;
import org.jointly.publishing.exports.Networks;
import org.jointly.publishing.questions.BadParameter;
import org.jointly.publishing.questions.KnownThings;
import org.jointly.publishing.questions.Question;
import org.jointly.server.api.Choices;
import org.jointly.server.api.QuestionForm;
import org.jointly.server.explorer.Pieces;
import org.jointly.server.explorer.Views;
import org.jointly.server.pages.Answering;
import org.jointly.server.pages.Kept;
import org.jointly.server.pages.Page;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.Reply;
import org.jointly.server.pages.Served;

/**
 * Shows the network that the exports are made of. The filters are a form that narrows the table;
 * scripts put a picture above it that follows the same filters.
 */
final class NetworkPage {
  private static final String NAME = "authorities-and-arrangements";

  private final NetworkQueries queries = Networks.named(NAME).orElseThrow();
  private final Served served;
  private final Answering answering;
  private final Views views;
  private final Iris iris;
  private final Kept<Network> whole = new Kept<>();

  NetworkPage(Served served, Answering answering, Views views) {
    this.views = views;
    this.served = served;
    this.answering = answering;
    this.iris = new Iris(served.addresses().base());
  }

  Reply reply(PageRequest request) {
    Map<String, String> given = given(request);
    try {
      Choices.once(request);
      return page(given, network(given), Optional.empty()).reply(200);
    } catch (BadParameter bad) {
      return page(given, network(Map.of()), Optional.of(bad)).reply(400);
    } catch (NetworkProblem bad) {
      return Page.of("Network", h1("Network"), p(bad.getMessage() + ".")).reply(422);
    }
  }

  /** The address also holds what the picture alone understands, such as what is chosen in it. */
  private Map<String, String> given(PageRequest request) {
    Map<String, String> given = new HashMap<>();
    queries
        .parameters()
        .forEach(
            each -> {
              String value = request.parameters().getOrDefault(each.name(), "");
              given.put(each.name(), value);
            });
    return given;
  }

  private Network network(Map<String, String> given) {
    new KnownThings(served.data().getDefaultGraph(), iris).check(queries.parameters(), given);
    boolean narrowed = given.values().stream().anyMatch(value -> !value.isBlank());
    return narrowed
        ? queries.read(given, iris, answering::answer)
        : whole.get(
            NAME,
            served.data().getDefaultGraph(),
            all -> queries.read(Map.of(), iris, answering::answer));
  }

  private Page page(Map<String, String> given, Network network, Optional<BadParameter> bad) {
    return Page.of(
            "Network",
            h1("Who shares with whom"),
            p("Authorities and the arrangements they take part in, as inspection reports and the"
                    + " register of arrangements show them.")
                .withClass("lead"),
            filters(given, bad),
            picture(),
            new NetworkTable(network).content(),
            new NetworkFiles(queries, iris, bad.isEmpty() ? given : Map.of()).content())
        .withStyle("/script/network.css")
        .withScript("/library/cytoscape/dist/cytoscape.min.js")
        .withScript("/script/network-marks.js")
        .withScript("/script/network-data.js")
        .withScript("/script/network-picture.js")
        .withScript("/script/network-panel.js")
        .withScript("/script/network.js");
  }

  private DomContent filters(Map<String, String> given, Optional<BadParameter> bad) {
    Question form = new Question(NAME, queries.title(), "", queries.parameters(), "");
    return form(
            each(bad.stream().toList(), each -> p(each.getMessage() + ".").withClass("problem")),
            QuestionForm.of(form, served, given, bad).fields(),
            button("Show").withType("submit"))
        .withId("filters")
        .withAction(NetworkPages.PATH)
        .withMethod("get");
  }

  /** The signs of the grades stand in the page, so that the picture takes them from here. */
  private DomContent picture() {
    return section(div(Pieces.gradeLegend(views)).withId("grades"))
        .withId("picture")
        .attr("hidden")
        .attr("aria-label", "Picture")
        .withData("network", "/export/" + NAME + NetworkFormat.CYJS.whole().suffix());
  }
}
