package org.jointly.publishing.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.commons.lang3.concurrent.ConcurrentException;
import org.apache.commons.lang3.concurrent.LazyInitializer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * Full-text search over one state of the data. The index is made beside other work; who searches
 * before it is there waits for it. Other data has another index.
 */
public final class FullText {
  /** The property by which a query searches. */
  public static final String PROPERTY = "http://jena.apache.org/text#query";

  /** What the properties of jena-text begin with. */
  public static final String NAMESPACE = "http://jena.apache.org/text#";

  private final Supplier<SearchIndex> index;

  private FullText(Supplier<SearchIndex> index) {
    this.index = index;
  }

  /** Begins to index data, which nothing changes from now on. */
  public static FullText of(DatasetGraph data) {
    CompletableFuture<SearchIndex> making = new CompletableFuture<>();
    Thread thread = new Thread(() -> make(data, making), "full-text");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
    return new FullText(() -> joined(making));
  }

  /** Indexes data once somebody searches. */
  public static FullText whenAsked(DatasetGraph data) {
    LazyInitializer<SearchIndex> index =
        LazyInitializer.<SearchIndex>builder().setInitializer(() -> SearchIndex.of(data)).get();
    return new FullText(() -> made(index));
  }

  private static SearchIndex made(LazyInitializer<SearchIndex> index) {
    try {
      return index.get();
    } catch (ConcurrentException failure) {
      throw new IllegalStateException("The texts cannot be indexed", failure.getCause());
    }
  }

  private static void make(DatasetGraph data, CompletableFuture<SearchIndex> making) {
    try {
      making.complete(SearchIndex.of(data));
    } catch (RuntimeException | Error failure) {
      making.completeExceptionally(failure);
    }
  }

  private static SearchIndex joined(CompletableFuture<SearchIndex> making) {
    try {
      return making.join();
    } catch (CompletionException failure) {
      throw new IllegalStateException("The texts cannot be indexed", failure.getCause());
    }
  }

  /** Returns what searches look into, waiting until it is made. */
  public SearchIndex index() {
    return index.get();
  }

  /** Lets queries search, where they take their computed properties from a registry. */
  public void addTo(PropertyFunctionRegistry registry) {
    registry.put(PROPERTY, address -> new TextSearch(() -> index().texts()));
  }
}
