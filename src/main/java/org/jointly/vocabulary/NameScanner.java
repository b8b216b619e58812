package org.jointly.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds authorities' names in a text in one pass over its words. */
final class NameScanner {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,\\-\\u2010-\\u2013.]*");

  private record Name(Authority authority, List<String> words) {}

  private record Word(String plain, int start, int end, boolean capital) {}

  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  NameScanner(Collection<Authority> authorities) {
    for (Authority authority : authorities) {
      add(authority, authority.name());
      authority.otherNames().forEach(name -> add(authority, name));
    }
    byFirstWord
        .values()
        .forEach(names -> names.sort(Comparator.comparing(name -> -name.words.size())));
  }

  private void add(Authority authority, String name) {
    List<String> words = PlainName.words(name);
    byFirstWord
        .computeIfAbsent(words.get(0), word -> new ArrayList<>())
        .add(new Name(authority, words));
  }

  List<Mention> mentionsIn(String text) {
    if (!mayName(text)) {
      return List.of();
    }
    List<Word> words = words(text);
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < words.size(); ) {
      Optional<Mention> mention = mentionAt(words, at, text);
      mention.ifPresent(mentions::add);
      int end = mention.map(Mention::end).orElse(words.get(at).end());
      while (at < words.size() && words.get(at).start() < end) {
        at++;
      }
    }
    return mentions;
  }

  /** Tells whether any capital begins a name; most texts are done with here. */
  private boolean mayName(String text) {
    for (int at = 0; at < text.length(); at++) {
      int end = endOfWord(text, at);
      if (end > at) {
        if (!Character.isLowerCase(text.charAt(at))
            && byFirstWord.containsKey(text.substring(at, end).toLowerCase(Locale.ROOT))) {
          return true;
        }
        at = end - 1;
      }
    }
    return false;
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Optional<Mention> mentionAt(List<Word> words, int at, String text) {
    if (!words.get(at).capital()) {
      return Optional.empty();
    }
    for (Name name : byFirstWord.getOrDefault(words.get(at).plain(), List.of())) {
      int last = at + name.words.size() - 1;
      if (last < words.size() && standsAt(name, words, at, text)) {
        int start = words.get(at).start();
        int end = words.get(last).end();
        return Optional.of(new Mention(name.authority, start, end, text.substring(start, end)));
      }
    }
    return Optional.empty();
  }

  private static boolean standsAt(Name name, List<Word> words, int at, String text) {
    for (int i = 0; i < name.words.size(); i++) {
      Word word = words.get(at + i);
      if (!name.words.get(i).equals(word.plain())) {
        return false;
      }
      if (i > 0
          && !BETWEEN
              .matcher(text.substring(words.get(at + i - 1).end(), word.start()))
              .matches()) {
        return false;
      }
    }
    int last = at + name.words.size() - 1;
    return words.get(last).capital()
        && !(name.authority.commonWord() && readsAsWord(words, at, text));
  }

  /** A name that is also an English word counts at a sentence's start only before a capital. */
  private static boolean readsAsWord(List<Word> words, int at, String text) {
    int before = words.get(at).start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    boolean opens = before < 0 || ".!?:;\u2022".indexOf(text.charAt(before)) >= 0;
    return opens && (at + 1 >= words.size() || !words.get(at + 1).capital());
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      int end = endOfWord(text, at);
      if (end > at) {
        String word = text.substring(at, end);
        words.add(new Word(word.toLowerCase(Locale.ROOT), at, end, isCapital(word)));
        at = end - 1;
      } else if (text.charAt(at) == '&') {
        words.add(new Word("and", at, at + 1, true));
      }
    }
    return words;
  }

  private static boolean isCapital(String word) {
    return !Character.isLowerCase(word.charAt(0));
  }
}
