package org.jointly.extraction.arrangements;

/**
 * Words of a sentence that play a role.
 *
 * @param role which role
 * @param value what they stand for: a notation, a slug or an authority's code
 * @param first index of the first word in the passage
 * @param last index of the last word
 */
record Tag(Role role, String value, int first, int last) {

  boolean overlaps(Tag other) {
    return first <= other.last && other.first <= last;
  }

  boolean covers(Tag other) {
    return first <= other.first && other.last <= last;
  }

  int length() {
    return last - first + 1;
  }

  boolean before(Tag other) {
    return last < other.first;
  }
}
