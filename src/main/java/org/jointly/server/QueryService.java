package org.jointly.server;

import java.time.Duration;
import java.util.Optional;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;
import org.jointly.publishing.search.BadTextQuery;
import org.jointly.server.operating.AnswerCache;

/**
 * Answers SPARQL queries within limits. An answer is whole or it is an error that names the limit:
 * Fuseki by itself sends what it has when the time is up, with status 200.
 */
final class QueryService extends SPARQL_QueryDataset {
  private static final String DEEP = "The query is nested too deeply.";
  private static final String TEXT = QueryService.class.getName() + ".text";

  private final ServerOptions options;
  private final QueryGuard guard;
  private final LimitedQueries queries;

  QueryService(ServerOptions options, QueryGuard guard, LimitedQueries queries) {
    this.options = options;
    this.guard = guard;
    this.queries = queries;
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
    action.getRequest().setAttribute(TEXT, query);
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
    try {
      QueryExecResult answer =
          queries.answer(running, query, limitOf(action), "use LIMIT and OFFSET");
      tag(action, query);
      return answer;
    } catch (LimitedQueries.Stopped stopped) {
      if (stopped.isBusy()) {
        action.setResponseHeader("Retry-After", "5");
      }
      return error(stopped.status(), stopped.getMessage());
    } catch (BadTextQuery | QueryBuildException malformed) {
      return error(HttpSC.BAD_REQUEST_400, malformed.getMessage());
    }
  }

  private static void tag(HttpAction action, Query query) {
    String text = String.valueOf(action.getRequest().getAttribute(TEXT));
    if (!EntityTags.varies(query, text)) {
      AnswerCache.noteSteady(action.getRequest());
      EntityTags.noted(action.getRequest()).ifPresent(tag -> action.setResponseHeader("ETag", tag));
    }
  }

  private static QueryExecResult error(int status, String message) {
    throw new ActionErrorException(status, message, null);
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
