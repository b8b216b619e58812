package org.jointly.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a text with their places, ready for matching.
 *
 * <p>A word is a run of letters and digits in lower case; apostrophes inside it are straight, and
 * figures keep their points and commas ({@code 10,000}). Hyphens, dashes and slashes part words, so
 * {@code out-of-hours} is three. An ampersand is the word {@code and}. Places are offsets into the
 * text in UTF-16 units. Immutable.
 */
public final class Words {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "rev", "prof", "cllr", "eg", "ie", "para", "paras", "vs",
          "ref", "hon");
  private static final String OPENING = "\"'“‘([•";

  /** Families of facts ask for the same passages one after another, on one thread. */
  private static final ThreadLocal<Map<String, Words>> RECENT =
      ThreadLocal.withInitial(Recent::new);

  private final String text;
  private final List<KnownWord> words = new ArrayList<>();
  private final BitSet last = new BitSet();
  private int[] starts = new int[32];
  private int[] ends = starts.clone();

  /** A stretch of the text, its end excluded. */
  public record Span(int start, int end) {}

  private Words(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      at = Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '&' ? take(at) : at + 1;
    }
    for (int i = 0; i < words.size(); i++) {
      last.set(i, i + 1 == words.size() || sentenceEndsBetween(i));
    }
  }

  /** Splits a text into words and sentences. */
  public static Words of(String text) {
    return RECENT.get().computeIfAbsent(text, Words::new);
  }

  /** The texts of about one report; the oldest gives way. */
  private static final class Recent extends LinkedHashMap<String, Words> {
    private static final int MOST = 1024;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Words> eldest) {
      return size() > MOST;
    }
  }

  /** Returns how many words there are. */
  public int size() {
    return words.size();
  }

  /** Returns a word in its normal form. */
  public String word(int index) {
    return words.get(index).text();
  }

  KnownWord known(int index) {
    return words.get(index);
  }

  /** Returns where a word begins in the text. */
  public int start(int index) {
    return starts[index];
  }

  /** Returns where a word ends in the text. */
  public int end(int index) {
    return ends[index];
  }

  /** Returns the index of the word that begins at an offset, or of the first one behind it. */
  public int wordAt(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Tells whether a word is the last of its sentence. */
  public boolean endsSentence(int index) {
    return last.get(index);
  }

  /** Returns the sentences in order, the opening quotation marks of each included. */
  public List<Span> sentences() {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < size(); i++) {
      if (endsSentence(i)) {
        int next = i + 1 == size() ? text.length() : openingOf(i + 1);
        sentences.add(
            new Span(start, start + text.substring(start, next).stripTrailing().length()));
        start = next;
      }
    }
    return sentences;
  }

  private int openingOf(int index) {
    int at = start(index);
    while (at > end(index - 1) && OPENING.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private int take(int from) {
    int to = from + 1;
    while (text.charAt(from) != '&' && to < text.length() && continues(to)) {
      to++;
    }
    int index = words.size();
    if (index == starts.length) {
      starts = Arrays.copyOf(starts, 2 * index);
      ends = Arrays.copyOf(ends, 2 * index);
    }
    starts[index] = from;
    ends[index] = to;
    words.add(KnownWord.of(text.substring(from, to)));
    return to;
  }

  private boolean continues(int at) {
    char here = text.charAt(at);
    if (Character.isLetterOrDigit(here)) {
      return true;
    }
    if (at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean inWord = isApostrophe(here) && Character.isLetter(before) && Character.isLetter(after);
    boolean inFigure =
        (here == '.' || here == ',') && Character.isDigit(before) && Character.isDigit(after);
    return inWord || inFigure;
  }

  private static boolean isApostrophe(char sign) {
    return sign == '\'' || sign == '’' || sign == '‘' || sign == '`' || sign == '´';
  }

  private boolean sentenceEndsBetween(int index) {
    if (start(index + 1) == end(index) + 1 && text.charAt(end(index)) == ' ') {
      return false;
    }
    String between = text.substring(end(index), start(index + 1));
    if (between.indexOf('\t') >= 0 || between.contains("\n\n")) {
      return true;
    }
    int stop = firstStop(between);
    if (stop < 0 || isAbbreviation(index)) {
      return false;
    }
    return startsSentence(between, stop, start(index + 1));
  }

  private static int firstStop(String between) {
    for (int i = 0; i < between.length(); i++) {
      if (".!?".indexOf(between.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAbbreviation(int index) {
    String word = word(index);
    boolean initial = word.length() == 1 && Character.isLetter(text.charAt(start(index)));
    return initial || ABBREVIATIONS.contains(word);
  }

  private boolean startsSentence(String between, int stop, int next) {
    boolean capital = !Character.isLowerCase(text.charAt(next));
    boolean parted = between.chars().skip(stop).anyMatch(Character::isWhitespace);
    boolean quoted = OPENING.indexOf(between.charAt(between.length() - 1)) >= 0;
    return parted ? capital || quoted : Character.isUpperCase(text.charAt(next));
  }
}
