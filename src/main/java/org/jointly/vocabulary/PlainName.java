package org.jointly.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reduces a council's printed name to the words that tell it from others. */
final class PlainName {
  private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019\u2018`]");

  /** Styles of councils before a name. */
  private static final Pattern STYLE_BEFORE =
      Pattern.compile(
          "^(the )?((london|royal|metropolitan|city and|county)? ?borough( council)? of"
              + "|(city|county|corporation|borough|council)( council)? of( the)?"
              + "|(city and )?(metropolitan|royal|london) (borough|district)( council)? of|the) ");

  /** Styles of councils behind a name. */
  private static final Pattern STYLE_AFTER =
      Pattern.compile(
          " ((metropolitan|city|county|borough|district|unitary|london|royal|and|mbc|cc|bc|mdc)\\b ?)*"
              + "(council|corporation|authority|borough|mbc|county|city|local authority)?$");

  private PlainName() {}

  /** Takes styles of council off a plain name, unless nothing would be left. */
  static String withoutStyle(String plain) {
    String before = STYLE_BEFORE.matcher(plain + " ").replaceFirst("").trim();
    String after = STYLE_AFTER.matcher(before).replaceFirst("").trim();
    return after.isEmpty() ? plain : after;
  }

  /** Returns the words of a name, with {@code &} as {@code and}. */
  static List<String> words(String name) {
    return new ArrayList<>(List.of(plain(name).split(" ")));
  }

  /** Returns the name in lower case without punctuation, with {@code &} as {@code and}. */
  static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace("&", " and ");
    return NOT_WORD.matcher(APOSTROPHE.matcher(lower).replaceAll("")).replaceAll(" ").trim();
  }
}
