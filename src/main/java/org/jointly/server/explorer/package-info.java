/**
 * Shows the graph to people who will not write queries: pages made of views, each with its query.
 */
package org.jointly.server.explorer;
