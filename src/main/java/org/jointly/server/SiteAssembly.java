package org.jointly.server;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.jointly.publishing.search.FullText;
import org.jointly.server.api.ApiPages;
import org.jointly.server.bounds.BoundedExpressions;
import org.jointly.server.editor.EditorPages;
import org.jointly.server.explorer.Explorer;
import org.jointly.server.exports.ExportPages;
import org.jointly.server.gate.PlainErrors;
import org.jointly.server.network.NetworkPages;
import org.jointly.server.operating.AnswerCache;
import org.jointly.server.operating.CacheFilter;
import org.jointly.server.operating.ClientFilter;
import org.jointly.server.operating.Clients;
import org.jointly.server.operating.Metrics;
import org.jointly.server.pages.Addresses;
import org.jointly.server.pages.Answering;
import org.jointly.server.pages.PageRequest;
import org.jointly.server.pages.PageServlet;
import org.jointly.server.pages.Pages;
import org.jointly.server.pages.Problems;
import org.jointly.server.pages.Reply;
import org.jointly.server.pages.Served;
import org.jointly.server.search.SearchPages;

/**
 * Puts together what answers for one state of the data: the endpoint, the pages and the questions.
 * Whatever these keep lives as long as that state.
 */
final class SiteAssembly {
  /** Paths that are answered beside the pages. */
  private static final List<String> OWN = List.of("", SparqlServer.ENDPOINT);

  private final ServerOptions options;
  private final LimitedQueries queries;
  private final LimitedPages limits;
  private final Clients clients;
  private final Metrics metrics;
  private final Routes routes;

  /**
   * Makes sites under certain options.
   *
   * @param queries runs the queries of every site
   * @param limits within which every site makes its pages
   * @param metrics counts what every site does
   * @param routes learns what the newest site answers
   */
  SiteAssembly(
      ServerOptions options,
      LimitedQueries queries,
      LimitedPages limits,
      Metrics metrics,
      Routes routes) {
    this.options = options;
    this.queries = queries;
    this.limits = limits;
    this.clients = new Clients(options.limits().queriesPerClient());
    this.metrics = metrics;
    this.routes = routes;
  }

  /** Makes the site of a dataset whose things have IRIs that begin with a base. */
  Site site(DatasetGraph data, String base) {
    FunctionRegistry functions = new ClosedFunctions();
    QueryGuard guard = new QueryGuard(functions, name -> holds(data, name));
    FullText text = FullText.of(data);
    DatasetGraph closed = closed(data, functions, text);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(0)
            .addFilter("/*", new CorsFilter())
            .addServlet("/*", new PageServlet(SiteAssembly::nothing));
    keepOrder(builder);
    DatasetVersion version = options.readOnly() ? DatasetVersion.of(closed) : DatasetVersion.none();
    version.whenKnown(name -> metrics.dataset(name, data.getDefaultGraph().size()));
    new Endpoint(closed, version, limits, options)
        .addTo(builder, new QueryService(options, guard, queries));
    Map<String, HttpServlet> pages = pages(closed, text, base);
    pages.forEach(builder::addServlet);
    routes.learn(Stream.concat(pages.keySet().stream(), OWN.stream()));
    return new Site(handler(builder), text::index);
  }

  /** Returns what answers queries over a dataset for no one, by the means of a site. */
  Answering answering(DatasetGraph data) {
    return new LimitedAnswers(new ReadOnlyData(data, new Context()), queries, options.timeout());
  }

  /** Answers from memory before it counts what a client has under way, as that costs nothing. */
  private void keepOrder(FusekiServer.Builder builder) {
    long bytes = options.limits().cacheBytes();
    if (options.readOnly() && bytes > 0) {
      AnswerCache answers = new AnswerCache(bytes);
      builder.addFilter("/*", new CacheFilter(answers, metrics, SparqlServer.ENDPOINT));
    }
    builder.addFilter("/*", new ClientFilter(clients, metrics));
  }

  private static Reply nothing(PageRequest request) {
    return Problems.notFound(request.path(), List.of());
  }

  /** Takes what answers out of the server that Fuseki builds around it and that never runs. */
  private Handler handler(FusekiServer.Builder builder) {
    Server around = builder.build().getJettyServer();
    around
        .getDescendants(ContextHandler.class)
        .forEach(context -> context.setErrorHandler(new PlainErrors()));
    Handler handler = around.getHandler();
    around.setHandler((Handler) null);
    if (handler instanceof ServletContextHandler servlets) {
      servlets.setMaxFormContentSize(options.limits().maxBodyBytes());
    }
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
    if (options.readOnly()) {
      text.addTo(properties);
    }
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
    Answering answering = new LimitedAnswers(data, queries, options.timeout());
    Explorer explorer = new Explorer(served, answering);
    Map<String, HttpServlet> pages = new LinkedHashMap<>(Pages.of(served, explorer.kinds()));
    pages.putAll(SearchPages.of(served, text));
    pages.putAll(ExportPages.of(served, answering));
    pages.putAll(explorer.pages());
    pages.putAll(EditorPages.of(served));
    pages.putAll(NetworkPages.of(served, answering, explorer.views()));
    pages.replaceAll(this::limited);
    // What answers a question has the limits of its query, and says so in the form that is asked.
    pages.putAll(ApiPages.of(served, answering));
    pages.putAll(Pages.files());
    return pages;
  }

  private HttpServlet limited(String path, HttpServlet servlet) {
    if (servlet instanceof PageServlet page) {
      return page.within(path.equals(Pages.DUMPS) ? limits::dump : limits::page);
    }
    return servlet;
  }
}
