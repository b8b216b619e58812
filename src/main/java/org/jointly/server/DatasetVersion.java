package org.jointly.server;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Names the state of a dataset by its content, so that a client that holds an answer can ask
 * whether it still stands. The same quads give the same name on every start and every machine.
 */
final class DatasetVersion {
  private final CompletableFuture<Optional<String>> name;

  private DatasetVersion(CompletableFuture<Optional<String>> name) {
    this.name = name;
  }

  /** Begins to name the state of a dataset that nothing writes to, without waiting for the name. */
  static DatasetVersion of(DatasetGraph data) {
    return new DatasetVersion(CompletableFuture.supplyAsync(() -> Optional.of(digest(data))));
  }

  /** Stands for a dataset that may change at any time, of which no answer can be kept. */
  static DatasetVersion none() {
    return new DatasetVersion(CompletableFuture.completedFuture(Optional.empty()));
  }

  /** Returns the name, empty where the dataset may change; waits while it is being found. */
  Optional<String> name() {
    return name.join();
  }

  /** Does something with the name when it is found, where there is one. */
  void whenKnown(Consumer<String> work) {
    name.thenAccept(found -> found.ifPresent(work));
  }

  /** Sums the quads' digests, as a dataset lists its quads in no order. */
  private static String digest(DatasetGraph data) {
    long sum = 0;
    long count = 0;
    for (Iterator<Quad> quads = data.find(); quads.hasNext(); count++) {
      sum += digest(quads.next());
    }
    return Long.toString(mixed(sum + count), Character.MAX_RADIX).replace("-", "z");
  }

  private static long digest(Quad quad) {
    long digest = digest(quad.getGraph());
    digest = mixed(digest * 31 + digest(quad.getSubject()));
    digest = mixed(digest * 31 + digest(quad.getPredicate()));
    return mixed(digest * 31 + digest(quad.getObject()));
  }

  /** Digests a term by its letters alone, as some hash codes differ from start to start. */
  private static long digest(Node node) {
    if (node == null || node.isBlank()) {
      return 1;
    }
    if (!node.isLiteral()) {
      return node.toString().hashCode();
    }
    long text = node.getLiteralLexicalForm().hashCode();
    return mixed(text * 31 + node.getLiteralDatatypeURI().hashCode())
        + node.getLiteralLanguage().hashCode();
  }

  /** Spreads the bits of a number over all of it (the finish of the SplitMix64 generator). */
  private static long mixed(long bits) {
    long first = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
    return second ^ (second >>> 31);
  }
}
