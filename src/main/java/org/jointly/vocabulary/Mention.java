package org.jointly.vocabulary;

/**
 * An authority's name in a text.
 *
 * @param authority whose name it is
 * @param start offset of its first character
 * @param end offset behind its last character
 * @param text the name as it stands there
 */
public record Mention(Authority authority, int start, int end, String text) {}
