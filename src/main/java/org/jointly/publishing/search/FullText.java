package org.jointly.publishing.search;

import org.apache.commons.lang3.concurrent.ConcurrentException;
import org.apache.commons.lang3.concurrent.LazyInitializer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * Full-text search over one state of the data. The index is made when it is first asked for; who
 * asks meanwhile waits for it. Other data has another index.
 */
public final class FullText {
  /** The property by which a query searches. */
  public static final String PROPERTY = "http://jena.apache.org/text#query";

  /** What the properties of jena-text begin with. */
  public static final String NAMESPACE = "http://jena.apache.org/text#";

  private final LazyInitializer<SearchIndex> index;

  private FullText(LazyInitializer<SearchIndex> index) {
    this.index = index;
  }

  /** Lets data be searched, which nothing changes from now on. */
  public static FullText of(DatasetGraph data) {
    return new FullText(
        LazyInitializer.<SearchIndex>builder().setInitializer(() -> SearchIndex.of(data)).get());
  }

  /** Returns what searches look into, making it or waiting until it is made. */
  public SearchIndex index() {
    try {
      return index.get();
    } catch (ConcurrentException failure) {
      throw new IllegalStateException("The texts cannot be indexed", failure.getCause());
    }
  }

  /** Lets queries search, where they take their computed properties from a registry. */
  public void addTo(PropertyFunctionRegistry registry) {
    registry.put(PROPERTY, address -> new TextSearch(() -> index().texts()));
  }
}
