package org.jointly.extraction.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jointly.model.Arrangement;
import org.jointly.model.Evidence;
import org.jointly.model.Passage;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.Words;

/**
 * By what a passage can name an arrangement.
 *
 * @param names its proper names
 * @param quotes the words of the passage that were given as evidence
 * @param topics the words that say what is shared, such as {@code fostering}
 */
record Naming(Set<String> names, List<String> quotes, Set<String> topics) {
  private static final int SHORTEST_TOPIC = 4;

  /**
   * Gathers the names of an arrangement.
   *
   * @param general words that say nothing of what is shared
   */
  static Naming of(Arrangement arrangement, Passage passage, CueIndex<String> general) {
    List<String> quotes =
        arrangement.evidence().stream()
            .filter(one -> one.passage().equals(passage.id()) && !one.quote().isBlank())
            .map(Evidence::quote)
            .toList();
    return new Naming(ProperNames.of(arrangement), quotes, topics(arrangement, general));
  }

  private static Set<String> topics(Arrangement arrangement, CueIndex<String> general) {
    String plain = arrangement.name().replaceAll("\\(.*?\\)", " ") + " " + arrangement.service();
    Words words = Words.of(plain);
    Set<String> topics = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.word(i);
      if (word.length() >= SHORTEST_TOPIC && !general.anyMatch(Words.of(word))) {
        topics.add(stem(word));
      }
    }
    return topics;
  }

  private static String stem(String word) {
    return word.replaceFirst("('s|s)$", "");
  }

  /** Tells whether a sentence has a proper name or is the evidence itself. */
  boolean named(Sentence sentence) {
    return ProperNames.anyIn(names, sentence.text())
        || quotes.stream().anyMatch(sentence.text()::contains);
  }

  /** Tells whether a sentence has a word that says what is shared. */
  boolean onTopic(Sentence sentence) {
    Words words = sentence.words();
    for (int i = 0; i < words.size(); i++) {
      if (topics.contains(stem(words.word(i)))) {
        return true;
      }
    }
    return false;
  }
}
