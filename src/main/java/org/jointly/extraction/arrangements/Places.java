package org.jointly.extraction.arrangements;

import org.jointly.vocabulary.Words;

/** Finds words by their offsets in the text. */
final class Places {
  private final Words words;

  Places(Words words) {
    this.words = words;
  }

  /** Returns the index of the first word that ends behind an offset. */
  int at(int offset) {
    int low = 0;
    int high = words.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.end(middle) > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Returns the index of the word in which a stretch ends, given the offset behind it. */
  int endingAt(int end) {
    return at(end - 1);
  }
}
