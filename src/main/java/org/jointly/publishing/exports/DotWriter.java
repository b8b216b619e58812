package org.jointly.publishing.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes DOT, the language of Graphviz. Every name and value stands in quotes. The shape of a node
 * tells its class, and a node with a web address links to it where the picture can hold links.
 */
final class DotWriter implements NetworkWriter {
  private static final List<String> SHAPES = List.of("ellipse", "box", "hexagon", "diamond");
  private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w+;)");

  @Override
  public void write(Network network, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    boolean directed = network.about().directed();
    text.write((directed ? "digraph " : "graph ") + quoted(network.about().title()) + " {\n");
    text.write("  graph [layout=\"sfdp\", charset=\"UTF-8\"];\n");
    nodes(network, text);
    edges(network, directed ? " -> " : " -- ", text);
    text.write("}\n");
    text.flush();
  }

  private static void nodes(Network network, Writer text) throws IOException {
    FlatTable table = FlatTable.nodes(network);
    List<String> kinds =
        network.nodes().stream().map(node -> node.details().kind()).distinct().sorted().toList();
    for (NetworkNode node : network.nodes()) {
      String shape = SHAPES.get(kinds.indexOf(node.details().kind()) % SHAPES.size());
      String link = node.id().matches("https?://.*") ? ", URL=" + quoted(node.id()) : "";
      text.write("  " + quoted(node.id()) + " [shape=\"" + shape + "\"" + link + ", ");
      text.write(attributes(table, table.row(node)) + "];\n");
    }
  }

  private static void edges(Network network, String joint, Writer text) throws IOException {
    FlatTable table = FlatTable.edges(network);
    for (NetworkEdge edge : network.edges()) {
      text.write("  " + quoted(edge.source()) + joint + quoted(edge.target()));
      text.write(" [" + attributes(table, table.row(edge)) + "];\n");
    }
  }

  private static String attributes(FlatTable table, Map<String, String> row) {
    return table.columns().stream()
        .filter(column -> row.containsKey(column.name()))
        .map(column -> quoted(column.name()) + "=" + value(column, row.get(column.name())))
        .collect(Collectors.joining(", "));
  }

  /** Labels are the one text in which Graphviz takes entities of HTML for letters. */
  private static String value(FlatTable.Column column, String value) {
    return quoted(
        column.name().equals("label") ? ENTITY.matcher(value).replaceAll("&amp;") : value);
  }

  /** Escapes what the language escapes; a line break may stand in quotes as it is. */
  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\r\n?", "\n") + "\"";
  }
}
