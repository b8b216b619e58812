package org.jointly.extraction.themes;

/**
 * A place where a text names or touches on a theme.
 *
 * @param theme the theme's notation
 * @param weight one for a cue, less for a weak cue
 * @param unbroken whether it is one expression, with no other words between
 * @param first index of the first word
 * @param last index of the last word
 */
record Mention(String theme, double weight, boolean unbroken, int first, int last) {
  private static final double STRONG = 1;

  /** Tells whether the theme is named rather than touched on. */
  boolean names() {
    return weight >= STRONG;
  }

  boolean overlaps(Mention other) {
    return first <= other.last && other.first <= last;
  }

  /** Tells whether this mention is the longer expression that the other is only a part of. */
  boolean hides(Mention other) {
    boolean around = first <= other.first && other.last <= last;
    boolean longer = last - first > other.last - other.first;
    boolean decides = theme.equals(other.theme) ? weight < other.weight : names();
    return unbroken && around && longer && decides;
  }
}
