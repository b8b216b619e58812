package org.jointly.extraction.previous;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jointly.extraction.TestReport;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Evidence;
import org.jointly.model.InspectionFacts;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviousJudgementsTest {
  private static final PreviousJudgements STEP = new PreviousJudgements(Vocabulary.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The earlier inspection of the council’s safeguarding arrangements was in May 2011. It was"
            + " judged to be adequate.; safeguarding 2011-05 adequate",
        "Our last inspection of services for looked after children was in July 2012. The council"
            + " was good.; looked after children 2012-07 good",
        "After the inspection in 2019, when overall effectiveness was judged inadequate, much"
            + " changed.; overall 2019 inadequate",
        "At the last inspection in 2017, children’s services required improvement to be good.;"
            + " overall 2017 requires-improvement",
        "Since being judged good overall at the inspection in 2015, leaders have done well.;"
            + " overall 2015 good",
        "Work with children in care got worse after the inspection in 2015, when it was judged to"
            + " be good.; looked after children 2015 good",
        "Help for families requires improvement, as it was at the inspection of May 2016.;"
            + " overall 2016-05 requires-improvement",
        "The judgement at the inspection of March 2016 was ‘requires improvement’.;"
            + " overall 2016-03 requires-improvement",
        "The 2012 inspection of adoption judged the service to be satisfactory.;"
            + " adoption service 2012 satisfactory",
        "After a judgement of inadequate for overall effectiveness in the 2014 inspection, help"
            + " came.; overall 2014 inadequate",
      })
  void findsAGradeThatIsRecalled(String text, String expected) {
    assertThat(found("paragraph: " + text)).containsExactly(expected);
  }

  @Test
  void tellsSeveralGradesOfOneInspectionApart() {
    assertThat(
            found(
                "bullet: The last inspection was in July 2015. The council was judged inadequate"
                    + " for care leavers and overall effectiveness, while adoption performance was"
                    + " found to require improvement."))
        .containsExactlyInAnyOrder(
            "care leavers 2015-07 inadequate",
            "overall 2015-07 inadequate",
            "adoption 2015-07 requires-improvement");
    assertThat(
            found(
                "paragraph: Safeguarding in the inspections of adoption (May 2010) and fostering"
                    + " services (June 2009) was judged good and adequate respectively."))
        .containsExactly(
            "adoption service: safeguarding 2010-05 good",
            "fostering service: safeguarding 2009-06 adequate");
    assertThat(
            found(
                "paragraph: The 2012 inspection found looked after services to be"
                    + " adequate and safeguarding services to be inadequate."))
        .containsExactly("looked after children 2012 adequate", "safeguarding 2012 inadequate");
  }

  @Test
  void readsTheListBelowAnInspectionsDate() {
    assertThat(
            found(
                "bullet: The last report was of an inspection in May 2015. The judgements were:",
                "bullet: Overall effectiveness: Inadequate",
                "bullet: Adoption performance: Requires improvement."))
        .containsExactly("overall 2015-05 inadequate", "adoption 2015-05 requires-improvement");
  }

  @Test
  void keepsAGradeOnceWithItsMostExactDate() {
    assertThat(
            found(
                "paragraph: The 2011 inspection judged services for looked after children good.",
                "heading: Earlier inspections",
                "bullet: Services for looked after children were inspected in October 2011 and"
                    + " judged good."))
        .containsExactly("looked after children 2011-10 good");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Services continue to be good, as they have been since the inspection in 2014.",
        "Since the inspection in 2016, services have improved and are now judged to be good.",
        "Services should be judged good at an inspection by 2017.",
        "The council runs six homes. Five were judged good at their last inspection.",
        "An audit of 2015 judged half of the cases inadequate.",
        "Areas that required improvement at the 2014 inspection have been worked on.",
        "A focused visit in 2018 found good practice in the teams.",
        "At this inspection, in 2018, all services were judged good.",
        "Pupils attend schools judged good at inspections in 2016.",
        "The inspection in 2030 judged the council to be good.",
      })
  void leavesOutWhatRecallsNoGrade(String text) {
    assertThat(found("paragraph: " + text)).isEmpty();
  }

  private static List<String> found(String... lines) {
    Report report = TestReport.of(lines);
    Evidence evidence = Evidence.of(report.passages().get(0), "test");
    LocalDate day = LocalDate.of(2022, 5, 9);
    InspectionFacts head =
        new InspectionFacts(
            new AuthorityReference("E08000035", "Leeds"),
            evidence,
            "ILACS",
            "ILACS-2018",
            "full",
            evidence,
            List.of(new InspectionFacts.Visit(day, day)),
            evidence,
            Optional.empty(),
            "",
            Optional.empty(),
            List.of(),
            evidence);
    return STEP.add(report, ReportFacts.of(report.source(), head)).previous().stream()
        .map(one -> one.about() + " " + one.when() + " " + one.grade())
        .toList();
  }
}
