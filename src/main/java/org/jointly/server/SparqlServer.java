package org.jointly.server;

import jakarta.servlet.http.HttpServlet;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.ServerConnector;
import org.jointly.graph.Iris;
import org.jointly.server.api.ApiPages;
import org.jointly.server.explorer.Explorer;
import org.jointly.server.pages.Addresses;
import org.jointly.server.pages.Answering;
import org.jointly.server.pages.Pages;
import org.jointly.server.pages.Served;

/**
 * Serves a dataset over SPARQL with an embedded Fuseki. Read-only by construction: no update
 * service exists and the dataset is wrapped so that nothing writes to it. Queries reach neither
 * other servers nor files nor code.
 */
public final class SparqlServer implements AutoCloseable {
  /** The path of the SPARQL endpoint. */
  public static final String ENDPOINT = "/sparql";

  /** How many queries run at the same time; more wait for none and are told that it is busy. */
  private static final int MOST_QUERIES = 64;

  private final FusekiServer fuseki;
  private final ServerOptions options;
  private final Deadline deadline;
  private final HeapWatch heap;

  private SparqlServer(
      FusekiServer fuseki, ServerOptions options, Deadline deadline, HeapWatch heap) {
    this.fuseki = fuseki;
    this.options = options;
    this.deadline = deadline;
    this.heap = heap;
  }

  /**
   * Starts a server; it runs until it is closed.
   *
   * @throws ServerFailure where the address cannot be listened on
   */
  public static SparqlServer start(DatasetGraph data, ServerOptions options) {
    return start(data, options, Iris.DEFAULT_BASE);
  }

  /**
   * Starts a server of things whose IRIs begin with a base; it answers for them on its own host.
   *
   * @throws ServerFailure where the address cannot be listened on
   */
  public static SparqlServer start(DatasetGraph data, ServerOptions options, String base) {
    Deadline deadline = new Deadline(MOST_QUERIES);
    HeapWatch heap = new HeapWatch();
    FunctionRegistry functions = new ClosedFunctions();
    QueryGuard guard = new QueryGuard(functions, name -> holds(data, name));
    QueryService queries = new QueryService(options, guard, deadline, heap);
    DatasetGraph closed = closed(data, functions, options);
    Map<String, HttpServlet> pages = pages(closed, base, options, deadline, heap);
    FusekiServer fuseki = built(closed, queries, pages, options);
    SparqlServer server = new SparqlServer(fuseki, options, deadline, heap);
    server.listen();
    return server;
  }

  private static boolean holds(DatasetGraph data, String name) {
    return data.containsGraph(NodeFactory.createURI(name));
  }

  /** Wraps the data so that it is only read, and by no code but the functions given. */
  private static DatasetGraph closed(
      DatasetGraph data, FunctionRegistry functions, ServerOptions options) {
    Context context = new Context();
    FunctionRegistry.set(context, functions);
    PropertyFunctionRegistry.set(context, new ClosedPropertyFunctions());
    context.set(ARQ.httpServiceAllowed, false);
    return options.readOnly()
        ? new DatasetGraphReadOnly(data, context)
        : new DatasetGraphWrapper(data, context);
  }

  /** Returns what answers for IRIs and questions, by path. */
  private static Map<String, HttpServlet> pages(
      DatasetGraph data, String base, ServerOptions options, Deadline deadline, HeapWatch heap) {
    Served served = new Served(data, new Addresses(base));
    Answering answering = new LimitedAnswers(data, options, deadline, heap);
    Explorer explorer = new Explorer(served, answering);
    Map<String, HttpServlet> pages = new LinkedHashMap<>(Pages.of(served, explorer.kinds()));
    pages.putAll(ApiPages.of(served, answering));
    pages.putAll(explorer.pages());
    return pages;
  }

  private static FusekiServer built(
      DatasetGraph data,
      QueryService queries,
      Map<String, HttpServlet> pages,
      ServerOptions options) {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(options.port())
            .addFilter("/*", new CorsFilter())
            .addServlet("", new HomePage())
            .addServlet("/query", new HomePage());
    new Endpoint(data, options).addTo(builder, queries);
    pages.forEach(builder::addServlet);
    FusekiServer fuseki = builder.build();
    Stream.of(fuseki.getJettyServer().getConnectors())
        .map(ServerConnector.class::cast)
        .forEach(connector -> connector.setHost(options.host()));
    fuseki.getJettyServer().insertHandler(Compression.handler());
    return fuseki;
  }

  private void listen() {
    try {
      fuseki.start();
    } catch (RuntimeException failure) {
      close();
      throw explained(failure);
    }
  }

  private RuntimeException explained(RuntimeException failure) {
    String where = options.host() + ":" + options.port();
    if (ExceptionUtils.indexOfType(failure, UnresolvedAddressException.class) >= 0) {
      return new ServerFailure("There is no address " + options.host() + " to listen on", failure);
    }
    if (ExceptionUtils.indexOfType(failure, BindException.class) >= 0) {
      String reason = ExceptionUtils.getRootCause(failure).getMessage();
      return new ServerFailure(
          "Cannot listen on " + where + ": " + reason + "; choose another with --port", failure);
    }
    return failure;
  }

  /** Returns the port it listens on. */
  public int port() {
    return fuseki.getPort();
  }

  /** Returns its address, without a closing slash. */
  public String url() {
    return "http://" + options.host() + ":" + port();
  }

  /** Returns the address of the SPARQL endpoint. */
  public String endpoint() {
    return url() + ENDPOINT;
  }

  /** Waits until the server is closed. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
    deadline.close();
    heap.close();
  }
}
