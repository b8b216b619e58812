package org.jointly.server;

import java.time.Duration;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jointly.server.bounds.Stoppable;
import org.jointly.server.pages.Answering;

/** Answers the queries of pages within the limits that the SPARQL endpoint has. */
final class LimitedAnswers implements Answering {
  private final DatasetGraph data;
  private final LimitedQueries queries;
  private final Duration limit;

  LimitedAnswers(DatasetGraph data, LimitedQueries queries, Duration limit) {
    this.data = data;
    this.queries = queries;
    this.limit = limit;
  }

  @Override
  public RowSet answer(Query query) {
    Stoppable.check();
    QueryExec running = QueryExec.dataset(data).query(query).build();
    try {
      return queries.answer(running, query, limit, "narrow the question").rowSet();
    } catch (LimitedQueries.Stopped stopped) {
      throw new Refused(stopped.status(), stopped.getMessage());
    }
  }
}
