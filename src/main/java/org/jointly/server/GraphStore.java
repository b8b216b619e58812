package org.jointly.server;

import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.web.HttpSC;

/**
 * Gives whole graphs by their names (SPARQL 1.1 Graph Store HTTP Protocol, section 5.2), and
 * refuses to write where the data can only be read.
 */
final class GraphStore extends GSP_RW {
  private static final String READS = "GET, HEAD, OPTIONS";

  private final boolean readOnly;

  GraphStore(boolean readOnly) {
    this.readOnly = readOnly;
  }

  @Override
  public void validate(HttpAction action) {
    if (readOnly && isWrite(action)) {
      action.setResponseHeader("Allow", READS);
      // What was sent is left unread, so that the connection cannot serve another request.
      action.setResponseHeader("Connection", "close");
      throw error(HttpSC.METHOD_NOT_ALLOWED_405, "Graphs can only be read here: " + READS + ".");
    }
    if (isQuads(action)) {
      throw error(
          HttpSC.BAD_REQUEST_400,
          "Name a graph by the parameter graph, or the default graph by the parameter default.");
    }
    super.validate(action);
  }

  private static boolean isWrite(HttpAction action) {
    return switch (action.getRequestMethod()) {
      case "GET", "HEAD", "OPTIONS" -> false;
      default -> true;
    };
  }

  private static ActionErrorException error(int status, String message) {
    return new ActionErrorException(status, message, null);
  }

  @Override
  protected void doGet(HttpAction action) {
    Optional<String> refusal = AnswerFormats.refusalOfGraph(action);
    if (refusal.isPresent()) {
      throw error(HttpSC.NOT_ACCEPTABLE_406, PlainLetters.of(refusal.get()));
    }
    EntityTags.noted(action.getRequest()).ifPresent(tag -> action.setResponseHeader("ETag", tag));
    try {
      super.doGet(action);
    } catch (ActionErrorException none) {
      action.setResponseHeader("ETag", null);
      throw error(none.getRC(), PlainLetters.of(String.valueOf(none.getMessage())));
    }
  }

  @Override
  protected void doOptions(HttpAction action) {
    if (!readOnly) {
      super.doOptions(action);
      return;
    }
    action.setResponseHeader("Allow", READS);
    ServletOps.success(action);
  }
}
