package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointly.model.AuthorityReference;

/** Tells which authorities a sentence ties to an arrangement, by name or by number. */
final class Partners {
  private static final List<String> OTHERS =
      List.of("other", "neighbour", "adjoin", "further", "adjacent");
  private static final int TO_HOST = 5;
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("both", 2),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12));

  private Partners() {}

  /** Returns the first partner that begins behind a tag, at most so many words away. */
  static Optional<Tag> after(Sentence sentence, Tag tag, int distance) {
    return sentence
        .partners()
        .filter(partner -> partner.first() >= tag.first() && partner.last() > tag.last())
        .filter(partner -> partner.first() - tag.last() <= distance)
        .findFirst();
  }

  /**
   * Returns the inspected authority where it hosts, or is served, close behind a tag and the
   * sentence speaks of others too.
   */
  static Optional<Tag> host(Sentence sentence, Tag link) {
    return sentence
        .all(Role.SELF)
        .filter(self -> self.first() > link.last() && self.first() - link.last() <= TO_HOST)
        .filter(
            self ->
                sentence
                    .partners()
                    .noneMatch(other -> other.first() > link.last() && other.before(self)))
        .findFirst();
  }

  /** Returns the other authorities that the sentence names. */
  static List<AuthorityReference> named(Sentence sentence, ReportView report) {
    return sentence.all(Role.AUTHORITY).map(report::reference).distinct().toList();
  }

  /** Counts the authorities of a sentence that take part without a name. */
  static int unnamed(Sentence sentence) {
    int named = (int) sentence.all(Role.AUTHORITY).map(Tag::value).distinct().count();
    int others = Stream.concat(numbers(sentence), Stream.of(0)).max(Integer::compare).orElse(0);
    return Math.max(0, others - named);
  }

  private static Stream<Integer> numbers(Sentence sentence) {
    return sentence.partners().map(tag -> number(sentence, tag));
  }

  /** Returns how many authorities a group counts, the inspected one included; 0 where unsaid. */
  static int groupSize(Sentence sentence) {
    return sentence
        .all(Role.PARTNER_GROUP)
        .filter(tag -> !areOthers(sentence, tag))
        .mapToInt(tag -> number(sentence, tag))
        .map(others -> others + 1)
        .max()
        .orElse(0);
  }

  private static int number(Sentence sentence, Tag tag) {
    return switch (tag.role()) {
      case PARTNER_ONE -> 1;
      case PARTNER_SEVERAL -> number(sentence.word(tag.first() - 1));
      case PARTNER_GROUP -> Math.max(0, number(sentence.word(tag.first())) - inside(sentence, tag));
      default -> 0;
    };
  }

  /** Of "the three boroughs" one is the inspected; "three neighbouring boroughs" are others. */
  private static int inside(Sentence sentence, Tag tag) {
    return areOthers(sentence, tag) ? 0 : 1;
  }

  private static boolean areOthers(Sentence sentence, Tag tag) {
    return IntStream.rangeClosed(tag.first(), tag.last())
        .mapToObj(sentence::word)
        .anyMatch(word -> OTHERS.stream().anyMatch(word::startsWith));
  }

  private static int number(String word) {
    if (word.matches("\\d{1,2}")) {
      return Integer.parseInt(word);
    }
    return NUMBERS.getOrDefault(word, 0);
  }
}
