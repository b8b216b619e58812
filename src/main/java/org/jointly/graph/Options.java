package org.jointly.graph;

/**
 * What a graph is built with.
 *
 * @param texts whether it holds the passages' texts, quotes and the words of recommendations;
 *     without them no sentence of a report is in it
 * @param softwareVersion the version that the graph names as its maker
 */
public record Options(boolean texts, String softwareVersion) {}
