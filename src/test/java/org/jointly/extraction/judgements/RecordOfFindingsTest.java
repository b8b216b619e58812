package org.jointly.extraction.judgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jointly.extraction.TestReport;
import org.jointly.model.Evidence;
import org.jointly.model.Judgement;
import org.jointly.model.Report;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class RecordOfFindingsTest {
  private static final ReportJudgements JUDGEMENTS = new ReportJudgements(Vocabulary.bundled());

  @Test
  void readsTwoServicesFromOneTable() {
    Report report =
        TestReport.of(
            "contents: Record of main findings 45",
            "numbered: 1. Services are looked at.",
            "heading: Record of main findings:",
            "row: Safeguarding services",
            "row: Overall effectiveness | Inadequate",
            "row: Safeguarding outcomes for children and young people",
            "row: Children and young people are safe and feel safe | Adequate",
            "row: The contribution of health agencies to keeping children and young people safe"
                + " | Good",
            "row: Services for looked after children",
            "row: Overall effectiveness | Adequate",
            "row: How good are outcomes for looked after children and care leavers?",
            "row: Being healthy | Good",
            "row: Economic well-being | Outstanding");
    assertThat(written(report, "SLAC"))
        .containsExactly(
            "overall | Safeguarding services: Overall effectiveness | inadequate",
            "safe-and-feel-safe | Safeguarding services: Children and young people are safe and feel safe"
                + " | adequate",
            "health-contribution | Safeguarding services: The contribution of health agencies to keeping"
                + " children and young people safe | good",
            "overall | Services for looked after children: Overall effectiveness | adequate",
            "being-healthy | Services for looked after children: Being healthy | good",
            "economic-well-being | Services for looked after children: Economic well-being |"
                + " outstanding");
  }

  @Test
  void doesNotBeginAServiceAtAHeadingThatStandsInTheWrongPlace() {
    Report report =
        TestReport.of(
            "heading: Record of main findings",
            "row: Safeguarding services",
            "row: Overall effectiveness | Good",
            "row: Services for looked after children",
            "row: Ambition and prioritisation | Outstanding",
            "row: Services for looked after children",
            "row: Overall effectiveness | Adequate");
    assertThat(written(report, "SLAC"))
        .containsExactly(
            "overall | Safeguarding services: Overall effectiveness | good",
            "ambition-and-prioritisation | Safeguarding services: Ambition and prioritisation |"
                + " outstanding",
            "overall | Services for looked after children: Overall effectiveness | adequate");
  }

  @Test
  void keepsALabelThatNoAreaAnswersTo() {
    Report report =
        TestReport.of(
            "heading: Record of main findings",
            "row: Safeguarding services",
            "row: Overall effectiveness | Good",
            "row: The work of wardens | Adequate");
    assertThat(written(report, "SLAC"))
        .contains("other-area | Safeguarding services: The work of wardens | adequate");
  }

  @Test
  void readsTheAreasOfTheFirstYear() {
    Report report =
        TestReport.of(
            "heading: Record of main findings",
            "row: Safeguarding services",
            "row: Overall effectiveness | Good",
            "row: Children and young people feel safe | Good",
            "row: Service responsiveness including complaints | Adequate",
            "row: Assessment and direct work with children and families | Good",
            "row: Case planning, review and recording | Good",
            "row: Evaluation, including performance management, quality assurance and workforce"
                + " development | Adequate",
            "row: User engagement | Good",
            "row: Partnerships | Good",
            "row: Value for money | Adequate");
    assertThat(written(report, "SLAC"))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly(
            "overall",
            "safe-and-feel-safe",
            "performance-management",
            "partnership-working",
            "user-engagement",
            "value-for-money",
            "service-responsiveness",
            "assessment-and-direct-work",
            "case-planning");
  }

  @Test
  void readsHeadingsWithTheirGradeBelowWhereThereIsNoTable() {
    Report report =
        TestReport.of(
            "heading: Safeguarding services",
            "heading: Overall effectiveness",
            "paragraph: Grade 2 (Good)",
            "numbered: 1. Services are looked at.",
            "heading: Capacity for improvement Grade 3 (adequate)",
            "numbered: 2. More is looked at.");
    assertThat(written(report, "SLAC"))
        .containsExactly(
            "overall | Safeguarding services: Overall effectiveness | good",
            "capacity-for-improvement | Safeguarding services: Capacity for improvement | adequate");
  }

  @Test
  void readsOneServiceWithoutItsName() {
    Report report =
        TestReport.of(
            "heading: Record of main findings: Derby City Council",
            "row: Services for looked after children",
            "row: Overall effectiveness | Inadequate",
            "row: Capacity to improve | Adequate",
            "row: Outcomes for looked after children and young people | Good",
            "row: Leadership and management | Inadequate");
    assertThat(written(report, "CLA"))
        .containsExactly(
            "overall | Overall effectiveness | inadequate",
            "leadership | Leadership and management | inadequate",
            "capacity-for-improvement | Capacity to improve | adequate",
            "outcomes | Outcomes for looked after children and young people | good");
  }

  @Test
  void readsTheAreasOfProtectionInspections() {
    Report report =
        TestReport.of(
            "heading: Record of main findings",
            "row: Local authority arrangements for the protection of children",
            "row: Overall effectiveness | Adequate",
            "row: The effectiveness of the help and protection provided to children, young people,"
                + " families and carers | Good",
            "row: The quality of practice | Inadequate",
            "row: Leadership and governance | Adequate");
    assertThat(written(report, "CP"))
        .extracting(line -> line.substring(0, line.indexOf(' ')))
        .containsExactly("overall", "help-and-protection", "leadership", "quality-of-provision");
  }

  private static List<String> written(Report report, String framework) {
    Evidence shows = Evidence.of(report.passages().get(0), "framework/title");
    return JUDGEMENTS
        .of(report, JUDGEMENTS.graded(report), framework, "full", LocalDate.of(2011, 6, 17), shows)
        .judgements()
        .stream()
        .filter(judgement -> judgement.status() == Judgement.Status.JUDGED)
        .map(one -> one.area() + " | " + one.label() + " | " + one.grade().orElse(""))
        .toList();
  }
}
