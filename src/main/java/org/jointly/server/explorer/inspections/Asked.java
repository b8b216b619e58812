package org.jointly.server.explorer.inspections;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;
import org.jointly.server.explorer.Views;
import org.jointly.server.pages.Markup;

/**
 * Asks what the parts of a page show of one inspection.
 *
 * @param views where to ask
 * @param inspection the inspection
 * @param markup shows things
 */
record Asked(Views views, Node inspection, Markup markup) {

  View view(String name) {
    return views.ask(name, "inspection", inspection);
  }

  /** Returns the only row of what the inspection is; empty where the graph does not say. */
  Optional<Row> about() {
    return view("inspection-about").table().stream().findFirst();
  }

  /** Returns the path at which a thing is shown. */
  String path(Row row, String column) {
    return row.node(column)
        .flatMap(thing -> markup.addresses().link(thing.toString()))
        .orElse("#content");
  }
}
