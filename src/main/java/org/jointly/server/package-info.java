/** Serves the graph, read-only, over SPARQL. */
package org.jointly.server;
