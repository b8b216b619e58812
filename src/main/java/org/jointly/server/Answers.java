package org.jointly.server;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Takes the whole answer of a query before a byte of it is sent, so that a limit reached on the way
 * is an error and never a short answer.
 */
final class Answers {
  private final long most;

  /**
   * Takes answers up to a size.
   *
   * @param most how many rows, triples or quads
   */
  Answers(long most) {
    this.most = most;
  }

  /** Says that an answer is longer than allowed. */
  static final class TooLong extends RuntimeException {}

  QueryExecResult of(QueryExec running, Query query) {
    return switch (query.queryType()) {
      case SELECT -> new QueryExecResult(rows(running.select()));
      case CONSTRUCT -> new QueryExecResult(quads(running.constructQuads(), query));
      case DESCRIBE -> new QueryExecResult(described(running.describe()));
      case ASK -> new QueryExecResult(running.ask());
      case CONSTRUCT_JSON -> new QueryExecResult(objects(running.execJsonItems()));
      default -> throw new IllegalArgumentException("Not a query: " + query.queryType());
    };
  }

  private RowSet rows(RowSet rows) {
    return RowSetStream.create(rows.getResultVars(), all(rows).iterator());
  }

  private Graph described(Graph graph) {
    if (graph.size() > most) {
      throw new TooLong();
    }
    return graph;
  }

  private Iterator<JsonObject> objects(Iterator<JsonObject> objects) {
    return all(objects).iterator();
  }

  private <T> List<T> all(Iterator<T> items) {
    List<T> kept = new ArrayList<>();
    while (items.hasNext()) {
      kept.add(items.next());
      if (kept.size() > most) {
        throw new TooLong();
      }
    }
    return kept;
  }

  private DatasetGraph quads(Iterator<Quad> quads, Query query) {
    DatasetGraph answer = DatasetGraphFactory.create();
    long count = 0;
    while (quads.hasNext()) {
      answer.add(quads.next());
      if (++count > most) {
        throw new TooLong();
      }
    }
    answer.prefixes().putAll(query.getPrefixMapping());
    return answer;
  }
}
