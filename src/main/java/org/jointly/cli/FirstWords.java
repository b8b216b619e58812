package org.jointly.cli;

import java.util.List;
import org.jointly.publishing.PublishedDataset;
import org.jointly.server.SparqlServer;

/** What a server says when it is ready. */
final class FirstWords {
  /** A first query to paste: every judgement of every authority over time. */
  static final String QUERY =
      """
      PREFIX jointly: <https://w3id.org/jointly/def#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT ?authority ?day ?area ?grade WHERE {
        ?inspection jointly:authority/skos:prefLabel ?authority ;
                    jointly:lastDay ?day .
        ?judgement jointly:inspection ?inspection ;
                   jointly:area/skos:prefLabel ?area ;
                   jointly:grade/skos:prefLabel ?grade .
      } ORDER BY ?authority ?day ?area LIMIT 20\
      """;

  private FirstWords() {}

  static List<String> of(SparqlServer server, PublishedDataset data) {
    return List.of(
        "Pages at %s/ and SPARQL at %s, %,d triples."
            .formatted(server.url(), server.endpoint(), data.triples()),
        "A first query to paste:",
        "",
        "curl -H 'Accept: text/csv' " + server.endpoint() + " --data-urlencode query='",
        QUERY + "'",
        "",
        "Stop with Ctrl+C.");
  }
}
