/** Keeps what a query computes from its own text within bounds of time and size. */
package org.jointly.server.bounds;
