package org.jointly.extraction.phrases;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The months as reports write them. */
public final class Months {
  /** Their English names in lower case, January first. */
  public static final List<String> NAMES =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .toList();

  private Months() {}
}
