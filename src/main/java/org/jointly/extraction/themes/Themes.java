package org.jointly.extraction.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/**
 * Tells what a recommendation is about: its main act and object rather than all that it mentions.
 *
 * <p>Every mention of a theme counts by its weight, less the later it stands, behind the words that
 * begin a purpose or circumstance ("so that", "when"), and in later sentences. The strongest theme
 * is taken, and up to two more that come near it. Thread-safe.
 */
public final class Themes {
  private static final int MOST = 3;
  private static final double BEHIND_PURPOSE = 0.8;
  private static final double LATER_SENTENCE = 0.8;
  private static final double REPEATED = 0.45;
  private static final double HALF_WAY = 120;
  private static final double LEAST = 0.3;
  private static final double NEAR = 0.4;
  private static final double NEAR_FOR_THIRD = 0.5;
  private static final int OPENING_WORDS = 4;
  private static final double OF_ADDRESSEE = 0.5;
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  private final ThemeCues cues;
  private final CueIndex<Boolean> purposes;
  private final CueIndex<Boolean> joining;
  private final CueIndex<Boolean> citing;
  private final Map<String, String> ofAddressee;

  /** Makes the judge from the schemes of themes, addressees and recommendation marks. */
  public Themes(Vocabulary vocabulary) {
    cues = new ThemeCues(vocabulary);
    purposes = marks(vocabulary, "purpose");
    joining = marks(vocabulary, "joint-heading");
    citing = marks(vocabulary, "citation");
    ofAddressee = new LinkedHashMap<>();
    for (Concept addressee : vocabulary.scheme("addressees")) {
      addressee
          .extra("impliesTheme")
          .forEach(theme -> ofAddressee.put(addressee.notation(), theme));
    }
  }

  private static CueIndex<Boolean> marks(Vocabulary vocabulary, String notation) {
    CueIndex.Builder<Boolean> builder = CueIndex.builder();
    vocabulary
        .concept("recommendation-marks", notation)
        .ifPresent(concept -> concept.cues().forEach(cue -> builder.add(cue, true)));
    return builder.build();
  }

  /**
   * Returns the themes of a recommendation, the strongest first.
   *
   * @param addressee notation of the body it addresses
   * @return one to three notations; none where no cue stands in the text
   */
  public List<String> of(String text, String addressee) {
    Map<String, Double> strengths = strengths(Words.of(withoutCitations(text)), addressee);
    List<Map.Entry<String, Double>> ranked = new ArrayList<>(strengths.entrySet());
    ranked.sort(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()));
    double strongest = ranked.isEmpty() ? 0 : ranked.get(0).getValue();
    List<String> themes = new ArrayList<>();
    for (Map.Entry<String, Double> each : ranked.subList(0, Math.min(MOST, ranked.size()))) {
      double share = themes.size() < 2 ? NEAR : NEAR_FOR_THIRD;
      if (themes.isEmpty() || each.getValue() >= Math.max(LEAST, share * strongest)) {
        themes.add(each.getKey());
      }
    }
    return themes;
  }

  private String withoutCitations(String text) {
    return BRACKETS
        .matcher(text)
        .replaceAll(found -> citing.anyMatch(Words.of(found.group())) ? "" : "$0");
  }

  /** Returns the themes that the words of a text name, in the order of their first mention. */
  public Set<String> named(String text) {
    Set<String> found = new LinkedHashSet<>();
    for (Mention mention : cues.in(Words.of(text))) {
      if (mention.names()) {
        found.add(mention.theme());
      }
    }
    return found;
  }

  /** Returns the theme of all that stands under a heading; none where it joins several matters. */
  List<String> ofHeading(String heading) {
    Words words = Words.of(heading);
    if (joining.anyMatch(words)) {
      return List.of();
    }
    return named(heading).stream().limit(1).toList();
  }

  private Map<String, Double> strengths(Words words, String addressee) {
    Map<String, List<Mention>> byTheme = new LinkedHashMap<>();
    for (Mention mention : cues.in(words)) {
      byTheme.computeIfAbsent(mention.theme(), theme -> new ArrayList<>()).add(mention);
    }
    Places places = new Places(words, purposes);
    Map<String, Double> strengths = new LinkedHashMap<>();
    byTheme.forEach((theme, mentions) -> strengths.put(theme, strength(theme, mentions, places)));
    String implied = ofAddressee.get(addressee);
    if (implied != null) {
      strengths.merge(implied, OF_ADDRESSEE * cues.salience(implied), Double::sum);
    }
    return strengths;
  }

  private double strength(String theme, List<Mention> mentions, Places places) {
    List<Mention> counted = new ArrayList<>();
    mentions.stream()
        .sorted(Comparator.comparingDouble((Mention one) -> -places.strength(one)))
        .filter(one -> counted.stream().noneMatch(one::overlaps))
        .forEachOrdered(counted::add);
    double sum = 0;
    double share = 1;
    for (Mention mention : counted) {
      sum += share * places.strength(mention);
      share *= REPEATED;
    }
    return sum * cues.salience(theme);
  }

  /** Knows how much a mention counts by its place in the text. */
  private static final class Places {
    private final int[] sentence;
    private final int[] purposesBefore;

    private Places(Words words, CueIndex<Boolean> purposes) {
      boolean[] begins = new boolean[words.size()];
      purposes.matches(words).forEach(match -> begins[words.wordAt(match.start())] = true);
      sentence = new int[words.size()];
      purposesBefore = new int[words.size()];
      for (int i = 0; i < words.size(); i++) {
        boolean fresh = i == 0 || words.endsSentence(i - 1);
        sentence[i] = i == 0 ? 0 : sentence[i - 1] + (fresh ? 1 : 0);
        int before = fresh ? 0 : purposesBefore[i - 1];
        purposesBefore[i] = before + (begins[i] && i >= OPENING_WORDS ? 1 : 0);
      }
    }

    private double strength(Mention mention) {
      int at = mention.first();
      return mention.weight()
          * Math.pow(BEHIND_PURPOSE, Math.min(2, purposesBefore[at]))
          * Math.pow(LATER_SENTENCE, Math.min(2, sentence[at]))
          / (1 + at / HALF_WAY);
    }
  }
}
