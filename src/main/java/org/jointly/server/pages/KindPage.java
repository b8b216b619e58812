package org.jointly.server.pages;

import org.apache.jena.graph.Node;

/**
 * Shows the things of one kind in a page of its own. What the graph says of the thing, triple by
 * triple, is folded below it.
 */
@FunctionalInterface
public interface KindPage {
  /**
   * Returns the page of a thing that is published.
   *
   * @throws Answering.Refused where a limit of the server is reached
   */
  Page page(Node thing, PageRequest request);
}
