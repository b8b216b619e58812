/** Networks of nodes and edges, made by queries and written for the tools that draw them. */
package org.jointly.publishing.exports;
