package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Learns from a report the short names it gives to arrangements, as in "Achieving for Children
 * (AfC)", and finds them again.
 */
final class LearnedNames {
  private static final Pattern BEHIND =
      Pattern.compile("^[’'”\"]?\\s?\\([‘'“\"]?([A-Z@][A-Za-z0-9@]{1,7})[’'”\"]?[,;)]");
  private static final Pattern BEFORE = Pattern.compile("\\b([A-Z][A-Z0-9]{1,7}) \\($");
  private final Map<String, String> slugs = new HashMap<>();

  private LearnedNames() {}

  /** Adds to sentences the tags of names that the report has shortened. */
  static List<Sentence> in(List<Sentence> sentences) {
    LearnedNames names = new LearnedNames();
    sentences.forEach(names::learn);
    return names.slugs.isEmpty() ? sentences : sentences.stream().map(names::find).toList();
  }

  private void learn(Sentence sentence) {
    sentence.all(Role.NAME).filter(sentence::isNameLike).forEach(tag -> learn(sentence, tag));
  }

  private void learn(Sentence sentence, Tag tag) {
    String text = sentence.passage().text();
    keep(BEHIND.matcher(text.substring(sentence.words().end(tag.last()))), tag);
    keep(BEFORE.matcher(text.substring(0, sentence.words().start(tag.first()))), tag);
  }

  private void keep(Matcher matcher, Tag tag) {
    if (matcher.find() && !matcher.group(1).equals("RAA")) {
      slugs.put(matcher.group(1), tag.value());
    }
  }

  private Sentence find(Sentence sentence) {
    List<Tag> tags = new ArrayList<>(sentence.tags());
    for (int i = sentence.first(); i <= sentence.last(); i++) {
      String slug = slugs.get(withoutGenitive(sentence.text(i, i)));
      if (slug != null) {
        tags.add(new Tag(Role.NAME, slug, i, i));
      }
    }
    return new Sentence(
        sentence.passage(), sentence.words(), sentence.first(), sentence.last(), tags);
  }

  private static String withoutGenitive(String word) {
    return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
  }
}
