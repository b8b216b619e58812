package org.jointly.server.explorer.concepts;

import org.apache.jena.graph.Node;
import org.jointly.server.explorer.View;
import org.jointly.server.explorer.Views;
import org.jointly.server.pages.Markup;

/**
 * Asks what the parts of a page show of one concept.
 *
 * @param views where to ask
 * @param parameter what the views call concepts of the scheme, such as {@code theme}
 * @param concept the concept
 * @param markup shows things
 */
record Asked(Views views, String parameter, Node concept, Markup markup) {

  /** Asks the view of the scheme, such as {@code theme-years}. */
  View view(String name) {
    return views.ask(parameter + "-" + name, parameter, concept);
  }

  /** Asks a question that takes the concept. */
  View question(String name) {
    return views.ask(name, parameter, concept);
  }
}
