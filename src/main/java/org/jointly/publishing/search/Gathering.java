package org.jointly.publishing.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.jointly.publishing.questions.Question;

/**
 * Gathers the things of a kind with their words, as a query tells them. A thing may stand in many
 * rows; each adds what its columns {@code context}, {@code name}, {@code words}, {@code related}
 * and {@code about} hold to what is known of the {@code thing}, which the first row with a {@code
 * label} names.
 */
final class Gathering {
  private static final Var THING = Var.alloc("thing");
  private static final Var LABEL = Var.alloc("label");

  private final Map<Node, Draft> drafts = new LinkedHashMap<>();

  private static final class Draft {
    private String label = "";
    private final Map<String, Set<String>> columns = new LinkedHashMap<>();

    void add(Var column, Node value) {
      String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
      if (column.equals(LABEL)) {
        label = label.isEmpty() ? text : label;
      } else {
        columns.computeIfAbsent(column.getVarName(), name -> new LinkedHashSet<>()).add(text);
      }
    }

    List<String> column(String name) {
      return List.copyOf(columns.getOrDefault(name, Set.of()));
    }

    Entry entry(Node thing, String kind) {
      return new Entry(
          thing,
          kind,
          label,
          column("context"),
          column("name"),
          column("words"),
          column("related"),
          column("about"));
    }
  }

  /** Gathers the things of a kind from a graph. */
  static List<Entry> of(Question kind, Graph graph) {
    Gathering gathering = new Gathering();
    try (QueryExec running =
        QueryExec.graph(graph).query(QueryFactory.create(kind.query())).build()) {
      running.select().forEachRemaining(gathering::add);
    }
    List<Entry> entries = new ArrayList<>();
    gathering.drafts.forEach((thing, draft) -> entries.add(draft.entry(thing, kind.name())));
    return entries;
  }

  private void add(Binding row) {
    Draft draft = drafts.computeIfAbsent(row.get(THING), thing -> new Draft());
    row.forEach(
        (column, value) -> {
          if (!column.equals(THING)) {
            draft.add(column, value);
          }
        });
  }
}
