package org.jointly.publishing.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jointly.publishing.search.WordIndex.Wanted;

/**
 * Keeps the last few rankings: a pattern that stands before {@code text:query} asks about each
 * thing it finds, and each time the same text.
 */
final class RankingCache {
  private static final int MOST = 8;

  private final Map<Wanted, Ranking> kept =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Ranking> eldest) {
          return size() > MOST;
        }
      };

  Ranking get(Wanted wanted, Function<Wanted, Ranking> make) {
    synchronized (kept) {
      Ranking known = kept.get(wanted);
      if (known != null) {
        return known;
      }
    }
    Ranking made = make.apply(wanted);
    synchronized (kept) {
      kept.put(wanted, made);
    }
    return made;
  }
}
