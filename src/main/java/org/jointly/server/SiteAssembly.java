package org.jointly.server;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.jointly.publishing.search.FullText;
import org.jointly.server.api.ApiPages;
import org.jointly.server.bounds.BoundedExpressions;
import org.jointly.server.editor.EditorPages;
import org.jointly.server.explorer.Explorer;
import org.jointly.server.exports.ExportPages;
import org.jointly.server.pages.Addresses;
import org.jointly.server.pages.Answering;
import org.jointly.server.pages.Pages;
import org.jointly.server.pages.Served;
import org.jointly.server.search.SearchPages;

/**
 * Puts together what answers for one state of the data: the endpoint, the pages and the questions.
 * Whatever these keep lives as long as that state.
 */
final class SiteAssembly {
  private final ServerOptions options;
  private final Deadline deadline;
  private final HeapWatch heap;

  /**
   * Makes sites under certain options.
   *
   * @param deadline runs the queries of every site
   * @param heap stops them when memory is short
   */
  SiteAssembly(ServerOptions options, Deadline deadline, HeapWatch heap) {
    this.options = options;
    this.deadline = deadline;
    this.heap = heap;
  }

  /** Makes the site of a dataset whose things have IRIs that begin with a base. */
  Site site(DatasetGraph data, String base) {
    FunctionRegistry functions = new ClosedFunctions();
    QueryGuard guard = new QueryGuard(functions, name -> holds(data, name));
    QueryService queries = new QueryService(options, guard, deadline, heap);
    FullText text = FullText.of(data);
    DatasetGraph closed = closed(data, functions, text);
    FusekiServer.Builder builder = FusekiServer.create().port(0).addFilter("/*", new CorsFilter());
    new Endpoint(closed, options).addTo(builder, queries);
    pages(closed, text, base).forEach(builder::addServlet);
    return new Site(handler(builder));
  }

  /** Takes what answers out of the server that Fuseki builds around it and that never runs. */
  private static Handler handler(FusekiServer.Builder builder) {
    Server around = builder.build().getJettyServer();
    Handler handler = around.getHandler();
    around.setHandler((Handler) null);
    return handler;
  }

  private static boolean holds(DatasetGraph data, String name) {
    return data.containsGraph(NodeFactory.createURI(name));
  }

  /** Wraps the data so that it is only read, and by no code but the functions given. */
  private DatasetGraph closed(DatasetGraph data, FunctionRegistry functions, FullText text) {
    Context context = new Context();
    FunctionRegistry.set(context, functions);
    PropertyFunctionRegistry properties = new ClosedPropertyFunctions();
    text.addTo(properties);
    PropertyFunctionRegistry.set(context, properties);
    context.set(ARQ.httpServiceAllowed, false);
    BoundedExpressions.in(context);
    return options.readOnly()
        ? new ReadOnlyData(data, context)
        : new DatasetGraphWrapper(data, context);
  }

  /** Returns what answers for IRIs and questions, by path. */
  private Map<String, HttpServlet> pages(DatasetGraph data, FullText text, String base) {
    Served served = new Served(data, new Addresses(base));
    Answering answering = new LimitedAnswers(data, options, deadline, heap);
    Explorer explorer = new Explorer(served, answering);
    Map<String, HttpServlet> pages = new LinkedHashMap<>(Pages.of(served, explorer.kinds()));
    pages.putAll(ApiPages.of(served, answering));
    pages.putAll(SearchPages.of(served, text));
    pages.putAll(ExportPages.of(served, answering));
    pages.putAll(explorer.pages());
    pages.putAll(EditorPages.of(served));
    return pages;
  }
}
