package org.jointly.extraction.findings;

/**
 * What a stretch of a passage says for or against.
 *
 * @param polarity {@code positive}, {@code negative} or {@code mixed}
 * @param strength how plainly it says so; to be compared only with others
 * @param start offset of its first character in the passage's text
 * @param end offset behind its last character
 */
record Verdict(String polarity, double strength, int start, int end) {
  static final String POSITIVE = "positive";
  static final String NEGATIVE = "negative";
  static final String MIXED = "mixed";
}
