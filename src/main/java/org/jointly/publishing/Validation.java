package org.jointly.publishing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.jointly.graph.Iris;
import org.jointly.graph.ShapeChecker;
import org.jointly.graph.Violation;

/** Checks the graphs of a folder as they lie there. */
public final class Validation {
  private Validation() {}

  /**
   * Checks the graph of every inspection, and those of derived facts, against the shapes of the
   * ontology.
   *
   * @param graphs a folder of graphs
   * @return what is wrong, by the name of the file; an empty list for each that is right
   * @throws GraphFailure where a file cannot be read
   */
  public static Map<String, List<Violation>> of(Path graphs) {
    Path inspections = GraphFolder.published(graphs);
    ShapeChecker shapes = new ShapeChecker(new Iris(Intactness.of(inspections).base()));
    Map<String, List<Violation>> found = new LinkedHashMap<>();
    for (GraphFile file : GraphFile.in(inspections)) {
      String name = file.path().getFileName().toString();
      found.put(name, shapes.check(graph(file)));
    }
    return found;
  }

  private static Graph graph(GraphFile file) {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    Statements.in(file).triples().forEach(graph::add);
    return graph;
  }
}
