package org.jointly.extraction.judgements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/** Reads grades: alone, at an end of a line, or anywhere in a sentence. Immutable. */
public final class GradeWords {
  private final List<Wording> wordings;
  private final CueIndex<String> index;

  /**
   * A grade with what else its line says.
   *
   * @param grade notation of the grade
   * @param rest the text without the grade
   */
  public record Found(String grade, String rest) {}

  private record Wording(List<String> words, String grade) {}

  /** Takes the wordings from the scheme of grades. */
  public GradeWords(Vocabulary vocabulary) {
    List<Wording> all = new ArrayList<>();
    CueIndex.Builder<String> builder = CueIndex.builder();
    for (Concept grade : vocabulary.scheme("grades")) {
      for (String label : grade.labels()) {
        List<String> words = words(Words.of(label), 0, Integer.MAX_VALUE);
        all.add(new Wording(words, grade.notation()));
        builder.add(String.join(" ", words), grade.notation());
      }
    }
    all.sort(Comparator.comparingInt((Wording wording) -> wording.words.size()).reversed());
    wordings = List.copyOf(all);
    index = builder.build();
  }

  /** Returns the grade that is all a text says, footnote marks aside. */
  public Optional<String> alone(String text) {
    Words words = Words.of(text);
    int size = sizeWithoutMarks(words);
    return wordings.stream()
        .filter(wording -> wording.words.size() == size && stands(wording, words, 0))
        .map(Wording::grade)
        .findFirst();
  }

  /** Returns the grade that a text ends with, the longest wording, and the text before it. */
  public Optional<Found> atEnd(String text) {
    Words words = Words.of(text);
    int size = sizeWithoutMarks(words);
    return wordings.stream()
        .filter(wording -> wording.words.size() < size)
        .filter(wording -> stands(wording, words, size - wording.words.size()))
        .map(wording -> before(text, words, size - wording.words.size(), wording))
        .findFirst();
  }

  /** Returns the grade that a text begins with, the longest wording, and the text behind it. */
  public Optional<Found> atStart(String text) {
    Words words = Words.of(text);
    return wordings.stream()
        .filter(wording -> wording.words.size() < words.size() && stands(wording, words, 0))
        .map(wording -> behind(text, words, wording))
        .findFirst();
  }

  /** Returns every grade that a text names, the longest wordings where they overlap. */
  public List<CueMatch<String>> mentions(Words words) {
    return index.longestMatches(words);
  }

  private static Found before(String text, Words words, int from, Wording wording) {
    return new Found(wording.grade, text.substring(0, words.start(from)));
  }

  private static Found behind(String text, Words words, Wording wording) {
    return new Found(wording.grade, text.substring(words.end(wording.words.size() - 1)));
  }

  private static boolean stands(Wording wording, Words words, int from) {
    return IntStream.range(0, wording.words.size())
        .allMatch(i -> isWord(wording.words.get(i), words.word(from + i)));
  }

  /** Most words differ at once, so that hardly any has to be looked at for a mark. */
  private static boolean isWord(String expected, String word) {
    return word.startsWith(expected) && expected.equals(withoutMark(word));
  }

  /** A footnote's mark may stand behind a grade, or be stuck to it. */
  private static int sizeWithoutMarks(Words words) {
    int size = words.size();
    while (size > 1 && words.word(size - 1).chars().allMatch(Character::isDigit)) {
      size--;
    }
    return size;
  }

  private static String withoutMark(String word) {
    return word.replaceAll("(?<=\\p{L})[\\d¹²³⁴⁵⁶⁷⁸⁹⁰]+$", "");
  }

  private static List<String> words(Words words, int from, int until) {
    return IntStream.range(from, Math.min(until, words.size()))
        .mapToObj(words::word)
        .collect(Collectors.toList());
  }
}
