package org.jointly.extraction.findings;

import java.util.List;
import org.jointly.vocabulary.Words;

/**
 * A sentence of a passage, read clause by clause.
 *
 * @param start offset of its first character in the passage's text
 * @param end offset behind its last character
 * @param text its text
 * @param words the words of its text
 * @param clauses its clauses in order, at least one
 * @param tooEarly whether it says that an effect cannot be seen yet
 * @param told whether it only tells what somebody knows or should do
 */
record Sentence(
    int start,
    int end,
    String text,
    Words words,
    List<Clause> clauses,
    boolean tooEarly,
    boolean told) {}
