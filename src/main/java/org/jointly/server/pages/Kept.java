package org.jointly.server.pages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.jena.graph.Graph;

/** Keeps what is made from all the data and takes long, until the data is another. */
public final class Kept<T> {
  private record State(Graph graph, int size) {
    @Override
    public boolean equals(Object other) {
      return other instanceof State state && graph == state.graph && size == state.size;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(graph) + size;
    }
  }

  private record Made<T>(State state, T thing) {}

  private final Map<String, Made<T>> made = new ConcurrentHashMap<>();

  /** Returns what was made by that name from the graph, or makes it. */
  public T get(String name, Graph graph, Function<Graph, T> make) {
    State state = new State(graph, graph.size());
    return made.compute(
            name,
            (key, before) ->
                before != null && before.state().equals(state)
                    ? before
                    : new Made<>(state, make.apply(graph)))
        .thing();
  }
}
