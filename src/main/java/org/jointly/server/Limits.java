package org.jointly.server;

import java.time.Duration;

/**
 * How much the server does for those who ask.
 *
 * @param timeout how long a query may run, the ceiling of what a request can ask for
 * @param maxRows how many rows, or triples, an answer may have
 * @param maxQueries how many queries run at the same time
 * @param queriesPerClient how many requests of one address are answered at the same time
 * @param maxBodyBytes how large the body of a request may be
 * @param maxHeaderBytes how large its first line and header may be
 * @param cacheBytes how much memory the kept answers take; 0 keeps none
 */
public record Limits(
    Duration timeout,
    long maxRows,
    int maxQueries,
    int queriesPerClient,
    int maxBodyBytes,
    int maxHeaderBytes,
    long cacheBytes) {

  /** The limits where none are told. */
  public static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(30), 1_000_000, 64, 16, 2 << 20, 64 << 10, 64L << 20);

  /** Returns the same limits with another time for a query. */
  public Limits withTimeout(Duration other) {
    return new Limits(
        other, maxRows, maxQueries, queriesPerClient, maxBodyBytes, maxHeaderBytes, cacheBytes);
  }

  /** Returns the same limits with another number of rows. */
  public Limits withMaxRows(long other) {
    return new Limits(
        timeout, other, maxQueries, queriesPerClient, maxBodyBytes, maxHeaderBytes, cacheBytes);
  }

  /** Returns the same limits with other numbers of queries, of all clients and of one. */
  public Limits withQueries(int all, int ofClient) {
    return new Limits(timeout, maxRows, all, ofClient, maxBodyBytes, maxHeaderBytes, cacheBytes);
  }

  /** Returns the same limits with another memory of answers. */
  public Limits withCacheBytes(long other) {
    return new Limits(
        timeout, maxRows, maxQueries, queriesPerClient, maxBodyBytes, maxHeaderBytes, other);
  }
}
