package org.jointly.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.Responses;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.query.Query;
import org.apache.jena.riot.web.HttpNames;

/**
 * Says which formats an answer can have where a client takes none of them. Fuseki by itself sends
 * XML, or an answer without the named graphs, to a client that asked for something else.
 */
final class AnswerFormats {
  /** The media types of answers of rows and of yes or no, in the order of preference. */
  static final List<String> ROWS =
      List.of(
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "text/csv",
          "text/tab-separated-values");

  /** The media types of answers that are RDF, in the order of preference. */
  static final List<String> RDF =
      List.of(
          "text/turtle",
          "application/trig",
          "application/n-triples",
          "application/n-quads",
          "application/ld+json",
          "application/rdf+xml");

  private static final List<String> PARAMETERS = List.of("format", "output");

  private AnswerFormats() {}

  /** Returns why a request gets no answer in the form it wants, empty where it gets one. */
  static Optional<String> refusal(HttpAction action, Query query) {
    boolean rdf = query.isConstructType() || query.isDescribeType();
    Optional<String> named = named(action);
    if (named.isPresent()) {
      return named.flatMap(name -> unknown(name, rdf));
    }
    return query.isJsonType() ? Optional.empty() : refusal(action, rdf, offer(query, rdf));
  }

  private static AcceptList offer(Query query, boolean rdf) {
    if (rdf) {
      return DEF.constructOffer;
    }
    return query.isAskType() ? DEF.rsOfferBoolean : DEF.rsOfferTable;
  }

  /** Returns why a request for one graph gets none, empty where it gets it. */
  static Optional<String> refusalOfGraph(HttpAction action) {
    return refusal(action, true, DEF.rdfOffer);
  }

  private static Optional<String> refusal(HttpAction action, boolean rdf, AcceptList offer) {
    String accept = action.getRequestHeader(HttpNames.hAccept);
    if (accept == null || ConNeg.match(accept, offer) != null) {
      return Optional.empty();
    }
    return Optional.of(
        "This answer is not to be had as %s. It can be %s."
            .formatted(accept, listed(rdf ? RDF : ROWS)));
  }

  private static Optional<String> named(HttpAction action) {
    return PARAMETERS.stream()
        .map(action::getRequestParameter)
        .filter(value -> value != null && !value.isBlank())
        .findFirst();
  }

  private static Optional<String> unknown(String name, boolean rdf) {
    Map<String, String> short_ = rdf ? Responses.shortNamesGraph : Responses.shortNamesResultSet;
    boolean known =
        short_.containsKey(name.toLowerCase(Locale.ROOT)) || (rdf ? RDF : ROWS).contains(name);
    List<String> names = new ArrayList<>(new TreeSet<>(short_.keySet()));
    return known
        ? Optional.empty()
        : Optional.of(
            "There is no format '%s' for this answer. It can be %s."
                .formatted(name, listed(names)));
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
  }
}
