package org.jointly.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/** Lists the properties that a path follows, however deep they stand in it. */
final class PathNames {
  private PathNames() {}

  static List<Node> of(Path whole) {
    List<Node> names = new ArrayList<>();
    Deque<Path> left = new ArrayDeque<>(List.of(whole));
    while (!left.isEmpty()) {
      Path path = left.pop();
      if (path instanceof P_Path0 one) {
        names.add(one.getNode());
      } else if (path instanceof P_Path1 one) {
        left.push(one.getSubPath());
      } else if (path instanceof P_Path2 two) {
        left.push(two.getLeft());
        left.push(two.getRight());
      }
    }
    return names;
  }
}
