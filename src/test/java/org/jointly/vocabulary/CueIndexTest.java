package org.jointly.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueIndexTest {

  private static List<String> found(String cue, String text) {
    CueIndex<Integer> index = CueIndex.<Integer>builder().add(cue, 1).build();
    return index.matches(Words.of(text)).stream().map(match -> match.in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "out of hours; The Out-of-Hours team; Out-of-Hours",
        "out-of-hours; an out of hours team; out of hours",
        "assess*; Reassess every assessment; assessment",
        "child* plan; the children’s plan; children’s plan",
        "children's; for children’s sake; children’s",
        "(shared|joint) team; a joint team; joint team",
        "(tri|three) borough; a tri-borough team; tri-borough",
        "(one|two or more) teams; two or more teams; two or more teams",
        "care [leaver] plan; a care plan; care plan",
        "care [leaver] plan; a care leaver plan; care leaver plan",
        "(a (b|c)|d) e; x a c e y; a c e",
        "plan ~2 late; a plan is often late; plan is often late",
        "plan ~2 late; a plan late; plan late",
        "review [officer*]; the review officers; review officers",
        "plan ~3 late; a plan late and late; plan late",
        "bath & wells; in Bath and Wells; Bath and Wells"
      })
  void aCueIsFound(String cue, String text, String match) {
    assertThat(found(cue, text)).containsExactly(match);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "plan; planning starts",
        "assess*; they reassess",
        "plan late; a plan. Late again",
        "plan ~3 late; a plan. It is late",
        "plan ~1 late; plan is often late",
        "care plan; care, planned",
        "(a|b) c; a b"
      })
  void aCueIsNotFound(String cue, String text) {
    assertThat(found(cue, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "(a", "a)", "[a", "a|", "~2 a", "a ~2", "a ~ b", "[a]", "*", "()"})
  void brokenNotationIsRefusedByName(String cue) {
    assertThatThrownBy(() -> CueIndex.<Integer>builder().add(cue, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + cue + "\"");
  }

  @Test
  void cuesOfDifferentValuesMayOverlap() {
    CueIndex<String> index =
        CueIndex.<String>builder().add("foster carer*", "a").add("carer* training", "b").build();
    assertThat(index.matches(Words.of("foster carers’ training")))
        .containsExactly(
            new CueMatch<>("a", "foster carer*", 0, 13),
            new CueMatch<>("b", "carer* training", 7, 23));
  }

  @Test
  void aCueInsideALongerMatchCanBeLeftOut() {
    CueIndex<String> index =
        CueIndex.<String>builder().add("care", "care").add("care leaver*", "leaver").build();
    assertThat(index.longestMatches(Words.of("care leavers in care")))
        .extracting(CueMatch::value)
        .containsExactly("leaver", "care");
  }

  @Test
  void anyMatchTellsWithoutListing() {
    CueIndex<Integer> index = CueIndex.<Integer>builder().add("b", 1).build();
    assertThat(index.anyMatch(Words.of("a b"))).isTrue();
    assertThat(index.anyMatch(Words.of("a c"))).isFalse();
  }

  @Test
  void theSameCueTwiceIsOneMatch() {
    CueIndex<Integer> index = CueIndex.<Integer>builder().add("(a|a)", 1).add("(a|a)", 1).build();
    assertThat(index.matches(Words.of("a"))).hasSize(1);
  }

  /** Compares with regular expressions on random cues and texts over a tiny alphabet. */
  @Test
  void itAgreesWithRegularExpressions() {
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      List<String> cue = new ArrayList<>();
      List<String> expression = new ArrayList<>();
      int length = 1 + random.nextInt(3);
      for (int i = 0; i < length; i++) {
        step(random, i > 0 && i + 1 < length, cue, expression);
      }
      String text = String.join(" ", randomWords(random, 12));
      assertThat(starts(String.join(" ", cue), text))
          .as("%s in %s", cue, text)
          .isEqualTo(expectedStarts(String.join("", expression), text));
    }
  }

  private static void step(
      Random random, boolean inner, List<String> cue, List<String> expression) {
    String word = randomWord(random);
    switch (random.nextInt(inner ? 5 : 3)) {
      case 0 -> add(cue, word, expression, " " + word + "(?= |$)");
      case 1 -> add(cue, word + "*", expression, " " + word + "[a-z]*(?= |$)");
      case 2 -> add(cue, "(" + word + "|b c)", expression, "(?: " + word + "| b c)(?= |$)");
      case 3 -> add(cue, "[" + word + "]", expression, "(?: " + word + "(?= |$))?");
      default -> add(cue, "~2", expression, "(?: [a-z]+(?= |$)){0,2}");
    }
  }

  private static void add(List<String> cue, String step, List<String> expression, String part) {
    cue.add(step);
    expression.add(part);
  }

  private static String randomWord(Random random) {
    return List.of("a", "b", "c", "ab", "ba").get(random.nextInt(5));
  }

  private static List<String> randomWords(Random random, int count) {
    return random
        .ints(count, 0, 5)
        .mapToObj(i -> List.of("a", "b", "c", "ab", "ba").get(i))
        .toList();
  }

  private static List<Integer> starts(String cue, String text) {
    CueIndex<Integer> index = CueIndex.<Integer>builder().add(cue, 1).build();
    return index.matches(Words.of(text)).stream().map(CueMatch::start).distinct().toList();
  }

  private static List<Integer> expectedStarts(String expression, String text) {
    Matcher matcher = Pattern.compile("(?=" + expression + ")").matcher(" " + text);
    List<Integer> starts = new ArrayList<>();
    while (matcher.find()) {
      starts.add(matcher.start());
    }
    return starts;
  }
}
