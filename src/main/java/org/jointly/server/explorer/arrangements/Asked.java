package org.jointly.server.explorer.arrangements;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.jointly.server.explorer.View;
import org.jointly.server.explorer.Views;

/**
 * The views of one arrangement, each asked once for a page.
 *
 * @param views where to ask
 * @param arrangement the arrangement
 * @param known what was asked before, by name
 */
record Asked(Views views, Node arrangement, Map<String, View> known) {
  Asked(Views views, Node arrangement) {
    this(views, arrangement, new ConcurrentHashMap<>());
  }

  View view(String name) {
    return known.computeIfAbsent(name, key -> views.ask(key, "arrangement", arrangement));
  }
}
