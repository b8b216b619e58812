package org.jointly.server;

import java.io.OutputStream;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.jointly.server.pages.Answering;

/**
 * Asks queries for no one after a start. Java runs what it has run before many times faster, and so
 * the first strangers need not wait for what later ones get at once. Keeps no answer.
 */
final class Warming implements Runnable {
  /** Java compiles in steps; after the sixth time little is gained. */
  private static final int ROUNDS = 6;

  private final Answering answering;
  private final List<Query> queries;

  Warming(Answering answering, List<Query> queries) {
    this.answering = answering;
    this.queries = List.copyOf(queries);
  }

  /** Begins, behind everything else that is to be done. */
  void begin() {
    Thread thread = new Thread(this, "warming");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
  }

  @Override
  public void run() {
    for (int round = 0; round < ROUNDS; round++) {
      queries.forEach(this::ask);
    }
  }

  private void ask(Query query) {
    try {
      ResultSet rows = ResultSet.adapt(answering.answer(query));
      ResultSetMgr.write(OutputStream.nullOutputStream(), rows, ResultSetLang.RS_JSON);
    } catch (Answering.Refused busy) {
      // Those who do ask come first.
    }
  }
}
