package org.jointly.publishing.exports;

/**
 * An edge; there is one for each pair of nodes and class.
 *
 * @param id its IRI, or a name made from what it joins
 * @param source the id of the node it begins at
 * @param target the id of the node it ends at
 * @param details what is said of it
 */
public record NetworkEdge(String id, String source, String target, Details details) {}
