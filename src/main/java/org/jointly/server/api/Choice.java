package org.jointly.server.api;

/**
 * A value that a parameter can take.
 *
 * @param value what to write
 * @param name what it means
 */
record Choice(String value, String name) {}
