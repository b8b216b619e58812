package org.jointly.server;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jointly.server.bounds.Outgrown;
import org.jointly.server.pages.Answering;

/** Answers the queries of pages within the limits that the SPARQL endpoint has. */
final class LimitedAnswers implements Answering {
  private static final int TOO_LARGE = 422;
  private static final int UNAVAILABLE = 503;

  private final DatasetGraph data;
  private final ServerOptions options;
  private final Deadline deadline;
  private final HeapWatch heap;

  LimitedAnswers(DatasetGraph data, ServerOptions options, Deadline deadline, HeapWatch heap) {
    this.data = data;
    this.options = options;
    this.deadline = deadline;
    this.heap = heap;
  }

  @Override
  public RowSet answer(Query query) {
    QueryExec running = QueryExec.dataset(data).query(query).build();
    HeapWatch.Watched watched = heap.watch(() -> Deadline.stop(running));
    try (watched) {
      Answers answers = new Answers(options.maxRows());
      return deadline.run(() -> answers.of(running, query), options.timeout()).rowSet();
    } catch (TimeoutException | QueryCancelledException stopped) {
      Deadline.stop(running);
      throw new Refused(UNAVAILABLE, watched.stopped() ? memory() : time());
    } catch (OutOfMemoryError exhausted) {
      throw new Refused(UNAVAILABLE, memory());
    } catch (StackOverflowError deep) {
      throw new Refused(TOO_LARGE, "A path in the question is too long to follow.");
    } catch (Answers.TooLong full) {
      throw new Refused(TOO_LARGE, rows());
    } catch (Outgrown large) {
      throw new Refused(TOO_LARGE, large.getMessage());
    } catch (RejectedExecutionException busy) {
      throw new Refused(UNAVAILABLE, "The server is busy; try again in a moment.");
    }
  }

  private String time() {
    return "The question was stopped after %s s, the time limit; no part of its answer is shown."
        .formatted(options.timeout().toMillis() / 1000.0);
  }

  private static String memory() {
    return "The question was stopped as it needs more memory than the server has; no part of its"
        + " answer is shown.";
  }

  private String rows() {
    return "The answer has more than %d rows, the most this server gives; narrow the question."
        .formatted(options.maxRows());
  }
}
