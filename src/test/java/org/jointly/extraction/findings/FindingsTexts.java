package org.jointly.extraction.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointly.model.Arrangement;
import org.jointly.model.Evidence;
import org.jointly.model.Finding;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Recommendation;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.model.SourceFile;
import org.jointly.vocabulary.Vocabulary;

/** Makes small reports about one arrangement and reads their findings. */
final class FindingsTexts {
  static final String SERVICE = "shared-service";
  static final String BOARD = "shared-board";
  static final String COMPANY = "delegated-delivery";
  static final String AGENCY = "regional-adoption-agency";
  static final String PARTNERSHIP = "joint-partnership";

  private static final FindingsStep STEP = new FindingsStep(Vocabulary.bundled());

  private FindingsTexts() {}

  static Passage paragraph(int number, String section, String text) {
    return new Passage(
        "p/" + number,
        PassageKind.NUMBERED,
        Optional.of(Integer.toString(number)),
        List.of("The report", section),
        1,
        1,
        0,
        text,
        List.of());
  }

  static Arrangement arrangement(String kind, String name, List<Evidence> evidence) {
    return new Arrangement(
        kind,
        Optional.empty(),
        name,
        kind,
        List.of(),
        0,
        Optional.empty(),
        "",
        "current",
        evidence);
  }

  /** Returns the findings of a report of one paragraph that is evidence of one arrangement. */
  static List<Finding> findings(String kind, String name, String text) {
    Passage passage = paragraph(1, "Leadership, management and governance", text);
    Arrangement arrangement = arrangement(kind, name, List.of(Evidence.of(passage, "test")));
    return findings(List.of(passage), List.of(arrangement), List.of());
  }

  static List<Finding> findings(
      List<Passage> passages, List<Arrangement> arrangements, List<Recommendation> advice) {
    SourceFile source = new SourceFile("one.txt", "0".repeat(64), "text/plain");
    ReportFacts facts =
        new ReportFacts(
            source,
            null,
            List.of(),
            List.of(),
            advice,
            List.of(),
            List.of(),
            arrangements,
            List.of(),
            Map.of(),
            List.of());
    return STEP.add(new Report(source, 1, passages), facts).findings();
  }

  /** Returns the polarities of what is found in one paragraph, sorted. */
  static List<String> polarities(String kind, String text) {
    List<String> polarities = new ArrayList<>();
    findings(kind, "arrangement under test", text).forEach(one -> polarities.add(one.polarity()));
    polarities.sort(null);
    return polarities;
  }
}
