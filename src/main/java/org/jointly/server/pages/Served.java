package org.jointly.server.pages;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jointly.publishing.GraphNames;

/**
 * The data that pages are made of.
 *
 * @param data the default graph holds everything published; samples are in graphs of their own
 * @param addresses where this host answers for the IRIs in it
 */
public record Served(DatasetGraph data, Addresses addresses) {

  /** Returns the graph of everything published. */
  Reading published() {
    return new Reading(data.getDefaultGraph());
  }

  /** Returns what reads names out of everything published. */
  public Names names() {
    return new Names(published());
  }

  /** Returns the first of the IRIs a path can stand for that the data knows. */
  Optional<Description> description(String path) {
    return addresses.iris(path).stream().flatMap(iri -> description(iri).stream()).findFirst();
  }

  /** Describes a thing; empty where no graph knows it. */
  Optional<Description> description(Node thing) {
    Graph published = data.getDefaultGraph();
    if (new Reading(published).mentions(thing)) {
      return Optional.of(Description.of(thing, published, Optional.empty()));
    }
    return sample(thing)
        .map(name -> Description.of(thing, beside(name, published), Optional.of(name)));
  }

  private Graph beside(Node sample, Graph published) {
    return new Union(data.getGraph(sample), published);
  }

  private Optional<Node> sample(Node thing) {
    return Iter.asStream(data.listGraphNodes())
        .filter(name -> !GraphNames.isPublished(name))
        .filter(name -> new Reading(data.getGraph(name)).mentions(thing))
        .min(Comparator.comparing(Node::toString));
  }

  /** Returns the named graph of a path. */
  Optional<Node> graph(String path) {
    return addresses.iris(path).stream().filter(data::containsGraph).findFirst();
  }
}
