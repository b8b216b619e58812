package org.jointly.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jointly.vocabulary.Vocabulary;

/** The prefixes that graphs, queries and pages of the project share. */
public final class Prefixes {
  /**
   * Namespace IRIs by prefix, in the order in which they are written: the vocabularies, then one
   * for each concept scheme, named like the scheme.
   */
  public static final Map<String, String> ALL = all();

  private Prefixes() {}

  private static Map<String, String> all() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("jointly", Iris.TERMS);
    prefixes.put("dcterms", "http://purl.org/dc/terms/");
    prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
    prefixes.put("org", "http://www.w3.org/ns/org#");
    prefixes.put("prov", "http://www.w3.org/ns/prov#");
    prefixes.put("qb", "http://purl.org/linked-data/cube#");
    prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
    prefixes.put("skos", "http://www.w3.org/2004/02/skos/core#");
    prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    for (String scheme : Vocabulary.bundled().schemes()) {
      prefixes.put(scheme, Iris.CONCEPTS + scheme + "/");
    }
    return Collections.unmodifiableMap(prefixes);
  }
}
