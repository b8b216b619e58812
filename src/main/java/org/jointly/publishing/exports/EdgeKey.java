package org.jointly.publishing.exports;

import java.util.Comparator;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What tells one edge from another.
 *
 * @param source the node it begins at
 * @param target the node it ends at
 * @param kind its class, empty where it has none
 */
record EdgeKey(String source, String target, String kind) implements Comparable<EdgeKey> {
  private static final Comparator<EdgeKey> ORDER =
      Comparator.comparing(EdgeKey::source)
          .thenComparing(EdgeKey::target)
          .thenComparing(EdgeKey::kind);

  private static final int LETTERS = 12;

  static EdgeKey of(Binding row) {
    String kind = Collected.value(row, "class").map(ValueType.TEXT::text).orElse("");
    return new EdgeKey(Columns.id(row, "source"), Columns.id(row, "target"), kind);
  }

  /**
   * Returns the one key for an edge without direction, which rows may state both ways. Where they
   * do not, the ends stay as the query has them.
   */
  EdgeKey amongUndirected(Set<EdgeKey> all) {
    EdgeKey reverse = new EdgeKey(target, source, kind);
    return all.contains(reverse) && reverse.compareTo(this) < 0 ? reverse : this;
  }

  /** Returns an id for an edge that has none: the same for the same ends and class. */
  String id() {
    String all = String.join("\n", source, target, kind);
    return "edge-" + DigestUtils.sha256Hex(all).substring(0, LETTERS);
  }

  @Override
  public int compareTo(EdgeKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "The edge from " + source + " to " + target;
  }
}
