package org.jointly.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jointly.graph.Prefixes;

/**
 * Prints an answer for people: values without their types and languages, IRIs with the project's
 * prefixes, a line for each row.
 */
final class PlainTable {
  private static final PrefixMap PREFIXES = PrefixMapFactory.create(Prefixes.ALL);
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  private PlainTable(RowSet answer) {
    List<String> names = answer.getResultVars().stream().map(name -> name.getVarName()).toList();
    rows.add(names);
    answer.forEachRemaining(row -> rows.add(cells(answer, row)));
  }

  static void write(RowSet answer, OutputStream stream) {
    new PlainTable(answer).print(new PrintStream(stream, true, StandardCharsets.UTF_8));
  }

  private static List<String> cells(RowSet answer, Binding row) {
    return answer.getResultVars().stream().map(name -> cell(row.get(name))).toList();
  }

  private static String cell(Node node) {
    if (node == null) {
      return "";
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm().replaceAll("\\s+", " ");
    }
    String shortened = node.isURI() ? PREFIXES.abbreviate(node.getURI()) : null;
    return shortened == null ? node.toString() : shortened;
  }

  private void print(PrintStream out) {
    int[] widths = widths();
    for (int row = 0; row < rows.size(); row++) {
      out.println(line(rows.get(row), widths));
      if (row == 0) {
        out.println(
            line(rows.get(0).stream().map(name -> "-".repeat(name.length())).toList(), widths));
      }
    }
    out.println("(" + (rows.size() - 1) + (rows.size() == 2 ? " row)" : " rows)"));
  }

  private int[] widths() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).length());
      }
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      line.append(cells.get(column));
      line.append(" ".repeat(widths[column] - cells.get(column).length())).append(GAP);
    }
    return line.toString().stripTrailing();
  }
}
