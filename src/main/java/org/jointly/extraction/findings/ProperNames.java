package org.jointly.extraction.findings;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointly.model.Arrangement;

/** The names by which a report can call an arrangement: its proper names and their initials. */
final class ProperNames {
  /** Two or more capitalised words, small linking words allowed between; or initials. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d&’']*(?: (?:for|of|and|in|the|\\d)| \\p{Lu}[\\p{L}\\d&’']*)*"
              + " \\p{Lu}[\\p{L}\\d&’']*|\\b\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*\\b");

  private ProperNames() {}

  /** Returns the proper names in the arrangement's name and body. */
  static Set<String> of(Arrangement arrangement) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = NAME.matcher(arrangement.name() + " | " + arrangement.body().orElse(""));
    while (matcher.find()) {
      names.add(matcher.group());
    }
    return names;
  }

  /** Tells whether a text has one of the names as whole words. */
  static boolean anyIn(Set<String> names, String text) {
    return names.stream().anyMatch(name -> in(name, text));
  }

  private static boolean in(String name, String text) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }
}
