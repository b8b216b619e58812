package org.jointly.server.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Chooses a form by what a request accepts, after RFC 9110, section 12.5.1. */
public final class Negotiation {
  private Negotiation() {}

  private record Range(String type, double quality) {
    static Range parsed(String text) {
      String[] parts = text.strip().split("\\s*;\\s*", -1);
      double quality =
          Stream.of(parts).skip(1).filter(each -> each.startsWith("q=")).findFirst().stream()
              .mapToDouble(Range::number)
              .findFirst()
              .orElse(1);
      return new Range(parts[0].toLowerCase(Locale.ROOT), quality);
    }

    private static double number(String quality) {
      try {
        return Double.parseDouble(quality.substring(2));
      } catch (NumberFormatException malformed) {
        return 0;
      }
    }

    boolean covers(String mediaType) {
      return type.equals("*/*")
          || type.equals(mediaType)
          || type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1));
    }

    /** A range without a star outranks one with, whatever their qualities. */
    int exactness() {
      return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
    }
  }

  /**
   * Returns the form wanted most, the earlier of two wanted alike.
   *
   * @param accept the header {@code Accept}; blank accepts everything
   * @param offers the forms, the preferred first
   * @param mediaType the media type of each
   * @return empty where none is accepted
   */
  public static <T> Optional<T> best(String accept, List<T> offers, Function<T, String> mediaType) {
    String wanted = accept.isBlank() ? "*/*" : accept;
    List<Range> ranges = Stream.of(wanted.split(",")).map(Range::parsed).toList();
    double highest =
        offers.stream().mapToDouble(each -> quality(ranges, mediaType.apply(each))).max().orElse(0);
    return offers.stream()
        .filter(each -> highest > 0 && quality(ranges, mediaType.apply(each)) == highest)
        .findFirst();
  }

  private static double quality(List<Range> ranges, String mediaType) {
    return ranges.stream()
        .filter(range -> range.covers(mediaType))
        .max(Comparator.comparing(Range::exactness).thenComparing(Range::quality))
        .map(Range::quality)
        .orElse(0.0);
  }
}
