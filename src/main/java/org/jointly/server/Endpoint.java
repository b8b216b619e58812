package org.jointly.server;

import static org.jointly.server.SparqlServer.ENDPOINT;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;

/** Puts together what answers at the SPARQL endpoint and at the graph store below it. */
final class Endpoint {
  /** The name of the graph store below the endpoint. */
  static final String GRAPHS = "data";

  private final DatasetGraph data;
  private final DatasetVersion version;
  private final LimitedPages limits;
  private final boolean readOnly;

  Endpoint(DatasetGraph data, DatasetVersion version, LimitedPages limits, ServerOptions options) {
    this.data = data;
    this.version = version;
    this.limits = limits;
    this.readOnly = options.readOnly();
  }

  void addTo(FusekiServer.Builder server, QueryService queries) {
    server
        .registerOperation(Operation.Query, WebContent.contentTypeSPARQLQuery, queries)
        .registerOperation(Operation.GSP_RW, new GraphStore(readOnly, limits))
        .add(ENDPOINT, service(server))
        .addFilter(ENDPOINT + "/*", filter())
        .addFilter(ENDPOINT + "/" + GRAPHS + "/*", new GraphNameFilter(readOnly));
  }

  /** Lists what is done; a server whose data is only read has no update service. */
  private DataService.Builder service(FusekiServer.Builder server) {
    DataService.Builder service =
        DataService.newBuilder(data)
            .addEndpoint(Operation.Query)
            .addEndpoint(Operation.GSP_RW)
            .addEndpoint(Operation.GSP_RW, GRAPHS);
    if (readOnly) {
      return service;
    }
    server.registerOperation(
        Operation.Update, WebContent.contentTypeSPARQLUpdate, new UpdateService());
    return service.addEndpoint(Operation.Update);
  }

  private EndpointFilter filter() {
    Supplier<ServiceDescription.Contents> contents = () -> ServiceDescription.Contents.of(data);
    DescriptionPage page =
        new DescriptionPage(
            readOnly ? CompletableFuture.supplyAsync(contents)::join : contents, !readOnly);
    return new EndpointFilter(page, new EntityTags(version), readOnly);
  }
}
