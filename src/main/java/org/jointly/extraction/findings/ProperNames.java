package org.jointly.extraction.findings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointly.model.Arrangement;
import org.jointly.model.AuthorityReference;

/** The names by which a report can call an arrangement: its proper names and their initials. */
final class ProperNames {
  /** Two or more capitalised words, small linking words allowed between; or initials. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d&’']*(?: (?:for|of|and|in|the|\\d)| \\p{Lu}[\\p{L}\\d&’']*)*"
              + " \\p{Lu}[\\p{L}\\d&’']*|\\b\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*\\b");

  private static final int FEWEST_INITIALS = 3;

  private ProperNames() {}

  /** Returns the proper names in the arrangement's name and body, save those of its members. */
  static Set<String> of(Arrangement arrangement) {
    List<String> members = arrangement.members().stream().map(AuthorityReference::name).toList();
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = NAME.matcher(arrangement.name() + " | " + arrangement.body().orElse(""));
    while (matcher.find()) {
      String name = matcher.group();
      if (members.stream().noneMatch(member -> member.contains(name) || name.contains(member))) {
        names.add(name);
        addInitials(names, name);
      }
    }
    return names;
  }

  private static void addInitials(Set<String> names, String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      initials.append(word.charAt(0));
    }
    if (initials.length() >= FEWEST_INITIALS) {
      names.add(initials.toString());
      names.add(initials.toString().toUpperCase(Locale.ROOT));
    }
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
