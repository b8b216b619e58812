package org.jointly.extraction.findings;

/**
 * A clause and how it judges.
 *
 * @param start offset of its first character in the passage's text
 * @param end offset behind its last character
 * @param opening the word of contrast that opens it, in lower case; empty where none does
 * @param praise the weight of its praise
 * @param criticism the weight of its criticism
 */
record Clause(int start, int end, String opening, int praise, int criticism) {}
