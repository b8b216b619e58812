package org.jointly.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointly.model.Outcome;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads every report of the shared collection; passed over where there is none. */
class SharedReportsTest {

  private static final Path FOLDER = Path.of("..", "shared", "reports");

  private static final Map<String, Outcome<Report>> OUTCOMES = new TreeMap<>();

  @BeforeAll
  static void read() {
    assumeTrue(Files.isDirectory(FOLDER), "no shared reports beside the project");
    for (Outcome<ReportFiles.Found> found : ReportFiles.below(List.of(FOLDER))) {
      ReportFiles.Found file = found.value().orElseThrow();
      OUTCOMES.put(
          file.pathBelowFolder(), new ReportReader().read(file.file(), file.pathBelowFolder()));
    }
  }

  @Test
  void refusesOnlyTheSavedWebPages() {
    assertThat(OUTCOMES.values().stream().flatMap(outcome -> outcome.problem().stream()))
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("html"));
  }

  @Test
  void findsEveryNumberOfEverySeriesButOneThatIsNotPrinted() {
    List<String> gaps =
        inspections()
            .filter(report -> !NumberGaps.gaps(report).isEmpty())
            .map(report -> report.source().name() + NumberGaps.gaps(report))
            .toList();
    assertThat(gaps).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void findsTheFindingsOfEveryInspection() {
    assertThat(inspections())
        .allSatisfy(
            report ->
                assertThat(
                        report.passages(PassageKind.NUMBERED).size()
                            + report.passages(PassageKind.BULLET).size())
                    .as(report.source().path())
                    .isGreaterThan(30));
  }

  @Test
  void findsTableFrontHeadingsAndClosingMatterOfEveryInspection() {
    for (PassageKind kind :
        List.of(
            PassageKind.FRONT, PassageKind.HEADING, PassageKind.TABLE_ROW, PassageKind.NUMBERED)) {
      assertThat(inspections().filter(report -> report.passages(kind).isEmpty()))
          .as(kind.toString())
          .hasSizeLessThanOrEqualTo(kind == PassageKind.NUMBERED ? 2 : 0);
    }
  }

  @Test
  void leavesNoParagraphBrokenOff() {
    List<String> broken =
        inspections()
            .flatMap(report -> report.passages().stream())
            .filter(SharedReportsTest::isBrokenOff)
            .map(Passage::text)
            .toList();
    assertThat(broken).hasSizeLessThanOrEqualTo(3);
  }

  private static boolean isBrokenOff(Passage passage) {
    return (passage.is(PassageKind.PARAGRAPH) || passage.is(PassageKind.NUMBERED))
        && Character.isLowerCase(passage.text().charAt(0));
  }

  private static java.util.stream.Stream<Report> inspections() {
    return OUTCOMES.entrySet().stream()
        .filter(entry -> !entry.getKey().startsWith("other/"))
        .flatMap(entry -> entry.getValue().value().stream());
  }
}
