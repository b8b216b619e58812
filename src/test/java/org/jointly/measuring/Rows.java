package org.jointly.measuring;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * The rows of an answer without what may differ between two right ones: their order, the order
 * within a joined list of names, how a number is written, of which type it is.
 *
 * @param counted how often each row stands in the answer
 */
public record Rows(Map<String, Long> counted) {

  /** Reads an answer in a format of SPARQL results. */
  public static Rows of(byte[] answer, Lang format) {
    RowSet rows = RowSet.adapt(ResultSetMgr.read(new ByteArrayInputStream(answer), format));
    List<String> names = rows.getResultVars().stream().map(each -> each.getVarName()).toList();
    return new Rows(
        rows.stream()
            .map(row -> row(row, names))
            .collect(Collectors.groupingBy(row -> row, TreeMap::new, Collectors.counting())));
  }

  private static String row(Binding row, List<String> names) {
    return names.stream().map(name -> cell(row.get(name))).collect(Collectors.joining(" | "));
  }

  private static String cell(Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? words(node.getLiteralLexicalForm()) : node.toString();
  }

  private static String words(String text) {
    try {
      return new BigDecimal(text).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException noNumber) {
      return Stream.of(text.split(", ")).sorted().collect(Collectors.joining(", "));
    }
  }

  /** Returns how many rows there are. */
  public long count() {
    return counted.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns a row that another answer has not, or not as often; empty where it has all. */
  public String missingIn(Rows other) {
    return counted.entrySet().stream()
        .filter(each -> other.counted.getOrDefault(each.getKey(), 0L) < each.getValue())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
