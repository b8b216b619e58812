package org.jointly.publishing.exports;

/**
 * Declares an attribute that nodes or edges may have.
 *
 * @param name its name, a variable of a query
 * @param type what its values are
 * @param text what it says, a sentence; empty where the query does not tell
 */
public record Attribute(String name, ValueType type, String text) {}
