package org.jointly.extraction.judgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jointly.extraction.TestReport;
import org.jointly.model.Evidence;
import org.jointly.model.Problem;
import org.jointly.model.Report;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradedLinesTest {
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final GradedLines LINES =
      new GradedLines(new GradeWords(VOCABULARY), new AreaLabels(VOCABULARY));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "row: 2.1 Adoption performance | Good; adoption good",
        "row: Good | 2.1 Adoption performance; adoption good",
        "row: Overall effectiveness | Requires improvement to be good; overall requires-improvement",
        "row: Overall effectiveness | Requires Improvement2; overall requires-improvement",
        "row: Overall effectiveness Inadequate; overall inadequate",
        "row: The experiences and progress of children in care and care leavers | Good;"
            + " children-in-care good",
        "row: The experiences and progress of children care leavers | Outstanding;"
            + " care-leavers outstanding",
        "heading: The experiences and progress of care leavers: good; care-leavers good",
        "heading: The overall judgement is that children’s services require improvement.2;"
            + " overall requires-improvement",
        "heading: The overall judgement is good; overall good",
        "front: Children’s services in the City of Derby are inadequate; overall inadequate",
        "heading: Children’s services in Stoke-on-Trent requires improvement to be good;"
            + " overall requires-improvement",
        "heading: The judgement on the LSCB is requires improvement;"
            + " safeguarding-board requires-improvement",
        "heading: The Local Safeguarding Children Board (LSCB) is inadequate.;"
            + " safeguarding-board inadequate",
        "heading: The overall judgement for children’s services in Derby is inadequate.;"
            + " overall inadequate",
        "front: Children’s services in the city of Derby are judged to be good; overall good",
        "heading: Derby Safeguarding Children Board is good; safeguarding-board good",
        "heading: The effectiveness of the LSCB requires improvement to be good;"
            + " safeguarding-board requires-improvement",
        "row: OVERALL EFFECTIVENESS | GOOD; overall good",
        "paragraph: The Local Safeguarding Children Board in Derby is good.;"
            + " safeguarding-board good",
      })
  void readsAGrade(String line, String expected) {
    assertThat(LINES.in(TestReport.of(line)))
        .singleElement()
        .extracting(found -> found.area() + " " + found.grade())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "row: Judgement | Grade",
        "row: Good | A service that exceeds minimum requirements",
        "row: Number of homes | 4",
        "paragraph: Children’s services in Derby were inadequate.",
        "paragraph: Children’s services in Derby have improved and leadership is good.",
        "paragraph: An LSCB that is good monitors its partners.",
        "heading: The LSCB is not yet demonstrating the characteristics of good.",
        "heading: What does the LSCB need to improve?",
        "numbered: 4. The overall judgement is good",
        "bullet: The overall judgement is good",
      })
  void leavesOutWhatGradesNothing(String line) {
    assertThat(LINES.in(TestReport.of(line))).isEmpty();
  }

  @Test
  void readsAGradeOnTheLineBelowItsLabel() {
    Report report =
        TestReport.of(
            "front: 2.1 Adoption performance", "front: Good", "paragraph: A town by the sea.");
    assertThat(LINES.in(report)).singleElement().extracting(GradedLine::grade).isEqualTo("good");
  }

  @Test
  void joinsAStatementThatIsBrokenOverTwoHeadings() {
    Report report =
        TestReport.of(
            "heading: Children’s services in Derby require improvement to be", "heading: good");
    assertThat(LINES.in(report))
        .singleElement()
        .extracting(GradedLine::grade)
        .isEqualTo("requires-improvement");
  }

  @Test
  void takesTheTableWhereAHeadingDiffersAndSaysSo() {
    Report report =
        TestReport.of(
            "row: The experiences and progress of care leavers | Outstanding",
            "heading: The experiences and progress of care leavers: good");
    ReportJudgements judgements = new ReportJudgements(VOCABULARY);
    ReportJudgements.Result result =
        judgements.of(
            report,
            judgements.graded(report),
            "ILACS",
            "full",
            LocalDate.of(2024, 3, 8),
            Evidence.of(report.passages().get(0), "framework/title"));
    assertThat(result.judgements())
        .filteredOn(judgement -> judgement.area().equals("care-leavers"))
        .singleElement()
        .extracting(judgement -> judgement.grade().orElse(""))
        .isEqualTo("outstanding");
    assertThat(result.problems()).extracting(Problem::code).contains("grades-differ");
  }
}
