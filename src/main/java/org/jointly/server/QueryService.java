package org.jointly.server;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;
import org.jointly.publishing.search.BadTextQuery;
import org.jointly.server.bounds.Outgrown;

/**
 * Answers SPARQL queries within limits. An answer is whole or it is an error that names the limit:
 * Fuseki by itself sends what it has when the time is up, with status 200.
 */
final class QueryService extends SPARQL_QueryDataset {
  private static final String DEEP = "The query is nested too deeply.";

  private final ServerOptions options;
  private final QueryGuard guard;
  private final Deadline deadline;
  private final HeapWatch heap;
  private final Answers answers;

  QueryService(ServerOptions options, QueryGuard guard, Deadline deadline, HeapWatch heap) {
    this.options = options;
    this.guard = guard;
    this.deadline = deadline;
    this.heap = heap;
    this.answers = new Answers(options.maxRows());
  }

  @Override
  protected void validateRequest(HttpAction action) {
    limitOf(action);
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    guard.refusal(query).ifPresent(ServletOps::errorForbidden);
    AnswerFormats.refusal(action, query).ifPresent(why -> error(HttpSC.NOT_ACCEPTABLE_406, why));
  }

  @Override
  protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String log) {
    DatasetDescription wanted = SPARQLProtocol.getDatasetDescription(action, query);
    Optional.ofNullable(wanted)
        .filter(any -> Reading.readsGraphs(query))
        .flatMap(guard::refusal)
        .ifPresent(ServletOps::errorForbidden);
    return super.decideDataset(action, query, log);
  }

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      super.execute(query, action);
    } catch (ActionErrorException refused) {
      throw refused.getMessage() == null ? refused : inPlainLetters(refused);
    } catch (StackOverflowError deep) {
      error(HttpSC.UNPROCESSABLE_ENTITY_422, DEEP);
    }
  }

  /** Rewrites a message for Fuseki, which fails to send one that holds a letter beyond Latin 1. */
  private static ActionErrorException inPlainLetters(ActionErrorException refused) {
    if (refused.getMessage().contains(StackOverflowError.class.getSimpleName())) {
      return new ActionErrorException(HttpSC.UNPROCESSABLE_ENTITY_422, DEEP, null);
    }
    return new ActionErrorException(
        refused.getRC(), PlainLetters.of(refused.getMessage()), refused.getCause());
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph data) {
    return QueryExec.dataset(data).query(query).context(action.getContext()).build();
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec running, Query query, String log) {
    Duration limit = limitOf(action);
    HeapWatch.Watched watched = heap.watch(() -> Deadline.stop(running));
    try (watched) {
      QueryExecResult answer = deadline.run(() -> answers.of(running, query), limit);
      EntityTags.noted(action.getRequest(), query)
          .ifPresent(tag -> action.setResponseHeader("ETag", tag));
      return answer;
    } catch (TimeoutException | QueryCancelledException stopped) {
      Deadline.stop(running);
      return error(HttpSC.SERVICE_UNAVAILABLE_503, watched.stopped() ? memory() : time(limit));
    } catch (OutOfMemoryError exhausted) {
      return error(HttpSC.SERVICE_UNAVAILABLE_503, memory());
    } catch (StackOverflowError deep) {
      return error(HttpSC.UNPROCESSABLE_ENTITY_422, "A path in the query is too long to follow.");
    } catch (BadTextQuery | QueryBuildException malformed) {
      return error(HttpSC.BAD_REQUEST_400, malformed.getMessage());
    } catch (Answers.TooLong full) {
      return error(HttpSC.UNPROCESSABLE_ENTITY_422, rows());
    } catch (Outgrown large) {
      return error(HttpSC.UNPROCESSABLE_ENTITY_422, large.getMessage());
    } catch (RejectedExecutionException busy) {
      action.setResponseHeader("Retry-After", "5");
      return error(HttpSC.SERVICE_UNAVAILABLE_503, "The server is busy; try again in a moment.");
    }
  }

  private static QueryExecResult error(int status, String message) {
    throw new ActionErrorException(status, message, null);
  }

  private static String time(Duration limit) {
    return "The query was stopped after %s s, its time limit; no part of its answer is shown."
        .formatted(limit.toMillis() / 1000.0);
  }

  private static String memory() {
    return "The query was stopped as it needs more memory than the server has; no part of its"
        + " answer is shown.";
  }

  private String rows() {
    return "The answer has more than %d rows, the most this server gives; use LIMIT and OFFSET."
        .formatted(options.maxRows());
  }

  /** Returns the time a request may take: what it asks for in seconds, up to the server's limit. */
  private Duration limitOf(HttpAction action) {
    String wanted = action.getRequestParameter("timeout");
    if (wanted == null || wanted.isBlank()) {
      return options.timeout();
    }
    Duration asked = parsed(wanted);
    return asked.compareTo(options.timeout()) < 0 ? asked : options.timeout();
  }

  private static Duration parsed(String seconds) {
    try {
      double number = Double.parseDouble(seconds);
      if (number > 0) {
        return Duration.ofMillis((long) Math.min(1e12, Math.max(1, number * 1000)));
      }
    } catch (NumberFormatException notNumber) {
      // said below
    }
    throw new ActionErrorException(
        HttpSC.BAD_REQUEST_400, "The parameter timeout is a number of seconds above 0.", null);
  }
}
