package org.jointly.server.explorer;

import java.util.Comparator;

/** Orders judgement areas by their names: overall effectiveness before all others. */
public final class AreaOrder {
  /** Overall first, then by name. */
  public static final Comparator<String> BY_WEIGHT =
      Comparator.comparing((String name) -> !name.startsWith("overall"))
          .thenComparing(Comparator.naturalOrder());

  private AreaOrder() {}
}
