package org.jointly.server.network;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointly.publishing.exports.Network;
import org.jointly.publishing.exports.NetworkEdge;
import org.jointly.publishing.exports.NetworkNode;

/** Says in words what the picture shows: each arrangement with those who take part in it. */
final class NetworkTable {
  private static final Comparator<NetworkNode> BY_NAME =
      Comparator.comparing((NetworkNode node) -> node.details().label().toLowerCase(Locale.UK))
          .thenComparing(NetworkNode::id);

  private final Network network;
  private final Map<String, NetworkNode> nodes;
  private final Map<String, List<NetworkEdge>> parts;

  NetworkTable(Network network) {
    this.network = network;
    this.nodes =
        network.nodes().stream().collect(Collectors.toMap(NetworkNode::id, Function.identity()));
    this.parts =
        network.edges().stream()
            .collect(Collectors.groupingBy(NetworkEdge::target, TreeMap::new, Collectors.toList()));
  }

  /** Returns the table under its heading. */
  DomContent content() {
    return section(
            div(h2("The same as a table")).withClass("head"),
            p(count()).attr("role", "status"),
            parts.isEmpty() ? text("") : shown())
        .withId("network-table");
  }

  private String count() {
    long authorities = network.edges().stream().map(NetworkEdge::source).distinct().count();
    return counted(parts.size(), "arrangement", "arrangements")
        + " in which "
        + counted(authorities, "authority takes part.", "authorities take part.");
  }

  private static String counted(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private DomContent shown() {
    return div(table(
            thead(
                tr(
                    each(
                        List.of("Arrangement", "Kind", "Status", "Authorities", "Known to last"),
                        name -> th(name).attr("scope", "col")))),
            tbody(
                each(parts.keySet().stream().map(nodes::get).sorted(BY_NAME).toList(), this::row))))
        .withClass("scroll")
        .attr("tabindex", "0")
        .attr("role", "group")
        .attr("aria-label", "Arrangements and those who take part in them");
  }

  private DomContent row(NetworkNode arrangement) {
    List<NetworkEdge> all = parts.get(arrangement.id());
    return tr(
        th(link(arrangement)).attr("scope", "row"),
        td(arrangement.details().values().getOrDefault("kindLabel", "")),
        td(arrangement.details().values().getOrDefault("status", "")),
        td(members(all)).withClass("long"),
        td(years(all)).withClass("day"));
  }

  private DomContent members(List<NetworkEdge> all) {
    List<NetworkNode> members =
        all.stream().map(edge -> nodes.get(edge.source())).distinct().sorted(BY_NAME).toList();
    return each(members, (index, member) -> each(text(index == 0 ? "" : ", "), link(member)));
  }

  private static DomContent link(NetworkNode node) {
    String page = node.details().values().getOrDefault("page", "");
    String label = node.details().label().isEmpty() ? node.id() : node.details().label();
    return page.isEmpty() ? text(label) : a(label).withHref(page);
  }

  /** Gives the years alone: the days are those of inspections, not of the arrangement. */
  private static String years(List<NetworkEdge> all) {
    List<Integer> years =
        all.stream()
            .flatMap(edge -> edge.details().spells().stream())
            .flatMap(spell -> Stream.of(spell.from(), spell.until()))
            .flatMap(day -> day.stream())
            .map(day -> day.getYear())
            .sorted()
            .toList();
    if (years.isEmpty()) {
      return "";
    }
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    return first == last ? "" + first : first + "–" + last;
  }
}
