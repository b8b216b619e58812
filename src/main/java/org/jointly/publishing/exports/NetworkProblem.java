package org.jointly.publishing.exports;

/** Says why the rows of queries are no network, in the words of the contract of the queries. */
public final class NetworkProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong, a sentence without its stop. */
  public NetworkProblem(String message) {
    super(message);
  }
}
