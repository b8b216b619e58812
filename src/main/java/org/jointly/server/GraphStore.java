package org.jointly.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.GraphTarget;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.shared.JenaException;
import org.apache.jena.web.HttpSC;
import org.jointly.server.pages.Answering;

/**
 * Gives whole graphs by their names (SPARQL 1.1 Graph Store HTTP Protocol, section 5.2), and
 * refuses to write where the data can only be read.
 */
final class GraphStore extends GSP_RW {
  private static final String READS = "GET, HEAD, OPTIONS";

  private final boolean readOnly;
  private final LimitedPages limits;

  GraphStore(boolean readOnly, LimitedPages limits) {
    this.readOnly = readOnly;
    this.limits = limits;
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

  /**
   * Makes the whole of the graph before any of it is sent, so that a limit reached on the way is an
   * error and never a part of a graph.
   */
  @Override
  protected void execGetGSP(HttpAction action) {
    if (!readOnly) {
      super.execGetGSP(action);
      return;
    }
    ActionLib.setCommonHeaders(action);
    Lang lang = language(action);
    action.beginRead();
    try {
      send(action, lang, written(graph(action), lang));
    } catch (Answering.Refused refused) {
      if (refused.status() == HttpSC.SERVICE_UNAVAILABLE_503) {
        action.setResponseHeader("Retry-After", "5");
      }
      throw error(refused.status(), refused.getMessage());
    } catch (JenaException unwritable) {
      // Not every graph can be written as RDF/XML.
      throw error(HttpSC.NOT_ACCEPTABLE_406, "It cannot be written so: " + unwritable.getMessage());
    } finally {
      action.endRead();
    }
  }

  private static Lang language(HttpAction action) {
    String type = ActionLib.contentNegotationRDF(action).getContentTypeStr();
    return Optional.ofNullable(RDFLanguages.contentTypeToLang(type)).orElse(Lang.TURTLE);
  }

  private Graph graph(HttpAction action) {
    GraphTarget target = GraphTarget.determineTargetGSP(decideDataset(action), action);
    if (!target.exists()) {
      throw error(HttpSC.NOT_FOUND_404, "No such graph: " + target.label());
    }
    return target.graph();
  }

  private byte[] written(Graph graph, Lang lang) {
    return limits.graph(
        graph.size(),
        () -> {
          ByteArrayOutputStream whole = new ByteArrayOutputStream();
          RDFDataMgr.write(whole, graph, ActionLib.getNetworkFormatForLang(lang));
          return whole.toByteArray();
        });
  }

  private static void send(HttpAction action, Lang lang, byte[] whole) {
    action.setResponseContentType(lang.getContentType().toHeaderString());
    action.setResponseContentLength(whole.length);
    action.setResponseStatus(HttpSC.OK_200);
    try {
      action.getResponseOutputStream().write(whole);
    } catch (IOException gone) {
      // Nobody is left to tell.
      action.log.debug("The client went away", gone);
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
