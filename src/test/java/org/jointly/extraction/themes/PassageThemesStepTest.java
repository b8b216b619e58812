package org.jointly.extraction.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointly.model.Evidence;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Recommendation;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.model.SourceFile;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class PassageThemesStepTest {
  private static final PassageThemesStep STEP = new PassageThemesStep(Vocabulary.bundled());

  private static Passage passage(String id, PassageKind kind, String section, String text) {
    return new Passage(id, kind, Optional.empty(), List.of(section), 1, 1, 0, text, List.of());
  }

  private static Map<String, List<String>> themes(List<Recommendation> known, Passage... passages) {
    SourceFile source = new SourceFile("a.txt", "0".repeat(64), "text/plain");
    ReportFacts facts =
        new ReportFacts(
            source, null, List.of(), List.of(), known, List.of(), List.of(), List.of(), List.of(),
            Map.of(), List.of());
    return STEP.add(new Report(source, 1, List.of(passages)), facts).passageThemes();
  }

  @Test
  void tellsEveryThemeThatThePassageNames() {
    Map<String, List<String>> found =
        themes(
            List.of(),
            passage(
                "p/1",
                PassageKind.NUMBERED,
                "Findings",
                "Foster carers get good training. Neglect is spotted late."));
    assertThat(found.get("p/1")).containsExactlyInAnyOrder("fostering", "training", "neglect");
  }

  @Test
  void takesTheThemeOfTheHeadingAbove() {
    Map<String, List<String>> found =
        themes(
            List.of(),
            passage(
                "p/1", PassageKind.NUMBERED, "The progress of care leavers: good", "All is well."));
    assertThat(found).containsEntry("p/1", List.of("care-leavers"));
  }

  @Test
  void takesNoneOfAHeadingThatJoinsSeveralMatters() {
    assertThat(
            themes(
                List.of(),
                passage(
                    "p/1",
                    PassageKind.NUMBERED,
                    "The progress of children in care and care leavers",
                    "All is well.")))
        .isEmpty();
  }

  @Test
  void keepsTheThemesOfARecommendation() {
    Passage item =
        passage("p/1", PassageKind.NUMBERED, "Recommendations", "Improve supervision of carers.");
    Recommendation known =
        new Recommendation(
            "1",
            "authority",
            "",
            item.text(),
            List.of(),
            List.of("fostering"),
            Evidence.of(item, "recommendation/section"));
    assertThat(themes(List.of(known), item)).containsEntry("p/1", List.of("fostering"));
  }

  @Test
  void passesOverFrontMatterAndFootnotes() {
    assertThat(
            themes(
                List.of(),
                passage("s/1", PassageKind.FRONT, "", "Care leavers"),
                passage("s/2", PassageKind.FOOTNOTE, "", "Care leavers"),
                passage("s/3", PassageKind.CONTENTS, "", "Care leavers 4")))
        .isEmpty();
  }
}
