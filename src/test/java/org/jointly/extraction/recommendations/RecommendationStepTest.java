package org.jointly.extraction.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.jointly.model.Recommendation;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every layout is shown by a mini report of our own wording. */
class RecommendationStepTest {
  private static final RecommendationStep STEP = new RecommendationStep(Vocabulary.bundled());

  private static List<Recommendation> found(String lines) {
    Report report = Layout.report(lines);
    ReportFacts none =
        new ReportFacts(
            report.source(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of());
    return STEP.add(report, none).recommendations();
  }

  @Test
  void readsBulletsOfWhatNeedsToImprove() {
    List<Recommendation> found =
        found(
            """
            # Anyshire
            ## What needs to improve?1
            * The oversight of private fostering. (outcome 1, national framework)
            * How fast letters reach parents.
            ## The experiences and progress of children in care: good
            1. Children settle well.
            """);
    assertThat(found)
        .extracting(Recommendation::id, Recommendation::addressee, Recommendation::deadline)
        .containsExactly(tuple("r1", "authority", ""), tuple("r2", "authority", ""));
    assertThat(found.get(0).text()).endsWith("(outcome 1, national framework)");
    assertThat(found.get(0).evidence().passage()).isEqualTo("s/x/2");
  }

  @Test
  void givesTheBoardItsOwnAndKeepsPrintedNumbers() {
    List<Recommendation> found =
        found(
            """
            ## Review of the effectiveness of the Local Safeguarding Children Board
            ## The local authority
            ### Recommendations
            1. Visit all children monthly (paragraphs 15, 20-22 and 31).
            2. Reduce risk by:
            * sharing what return interviews tell
            * training wardens.
            ### Summary for children and young people
            * You told us a lot.
            ## The Local Safeguarding Children Board (LSCB)
            ### Recommendations
            90. Publish a plan (Page 3, paragraph 99).
            #### Inspection findings – the Local Safeguarding Children Board
            91. The board meets often.
            """);
    assertThat(found)
        .extracting(Recommendation::id, Recommendation::addressee)
        .containsExactly(tuple("1", "authority"), tuple("2", "authority"), tuple("90", "lscb"));
    assertThat(found.get(0).paragraphsCited()).containsExactly("15", "20", "21", "22", "31");
    assertThat(found.get(1).text()).endsWith("return interviews tell training wardens.");
    assertThat(found.get(2).paragraphsCited()).containsExactly("99");
  }

  @Test
  void takesTheBoardsPartByItsHeadingWhereLevelsAreLost() {
    assertThat(
            found(
                """
                ## The local authority
                ## Recommendations
                1. Visit sooner.
                ## The Local Safeguarding Children Board (LSCB)
                ## Executive summary
                ## Recommendations
                * Meet more often.
                """))
        .extracting(Recommendation::id, Recommendation::addressee)
        .containsExactly(tuple("1", "authority"), tuple("r1", "lscb"));
  }

  @Test
  void readsPriorityActionsAsImmediateUntilAreasForImprovement() {
    assertThat(
            found(
                """
                ## The local authority
                ### What does the local authority need to improve?
                Two lists follow.
                ###### Priority and immediate action
                ##### Care leavers
                7. Close the hostel.
                ###### Areas for improvement
                ##### Adoption
                8. Visit adopters.
                ### The local authority’s strengths
                9. Staff are kind.
                """))
        .extracting(Recommendation::id, Recommendation::deadline)
        .containsExactly(tuple("7", "immediately"), tuple("8", ""));
  }

  @Test
  void readsDeadlinesAndHealthAgenciesOfEarlyReports() {
    assertThat(
            found(
                """
                ## Safeguarding services
                ### Areas for improvement
                25. To improve quality the council should take the following action.
                Immediately:
                * check every open case
                * the LSCB to review its rules
                Within three months:
                * NHS Anyshire should appoint a named nurse
                * the council and NHS Anyshire should agree a protocol
                #### Within six months:
                * work with health partners to ensure that plans are shared
                ## Outcomes for children
                26. Children are safe.
                """))
        .extracting(Recommendation::id, Recommendation::addressee, Recommendation::deadline)
        .containsExactly(
            tuple("r1", "authority", "immediately"),
            tuple("r2", "lscb", "immediately"),
            tuple("r3", "health", "3 months"),
            tuple("r4", "authority", "3 months"),
            tuple("r5", "authority", "6 months"));
  }

  @Test
  void findsADeadlineThatRanOnBehindAnotherItem() {
    assertThat(
            found(
                """
                ### Areas for improvement
                25. The council should take the following action. Immediately:
                * check every open case Within six months:
                * renew the plan
                """))
        .extracting(Recommendation::text, Recommendation::deadline)
        .containsExactly(
            tuple("check every open case", "immediately"), tuple("renew the plan", "6 months"));
  }

  @Test
  void joinsWhatABrokenBulletLeftBehind() {
    List<Recommendation> found =
        found(
            """
            ### Areas for improvement
            Immediately:
            * Ensure that plans clear the backlog of
            health checks for babies
            * renew the rota
            ensure that the cover
            * agreed by all is kept
            """);
    assertThat(found)
        .extracting(Recommendation::text)
        .containsExactly(
            "Ensure that plans clear the backlog of health checks for babies",
            "renew the rota",
            "ensure that the cover agreed by all is kept");
  }

  @Test
  void keepsNestedAndDashedItemsWithTheirOwn() {
    assertThat(
            found(
                """
                ## What needs to improve
                * Help for homeless young people, in:
                − hostels
                − hotels.
                * Advice, in:
                ** print
                """))
        .extracting(Recommendation::text)
        .containsExactly(
            "Help for homeless young people, in: − hostels − hotels.", "Advice, in: print");
  }

  @Test
  void readsAPlainParagraphWhereThereAreNoBullets() {
    assertThat(
            found(
                """
                ## What needs to improve?
                The choice of homes for babies.
                ## The impact of leaders on social work practice
                Leaders are settled.
                """))
        .extracting(Recommendation::text)
        .containsExactly("The choice of homes for babies.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Recommendations\n There are no areas for priority action.",
        "## Areas for improvement\n Inspectors identified no areas for improvement.",
        "## Capacity for improvement\n 12. Ensure that it grows.",
        "## Progress against earlier recommendations for change in teams\n * Ensure that it grows.",
        "## Inspection findings\n * Ensure that visits are monthly."
      })
  void findsNoneElsewhere(String lines) {
    assertThat(found(lines)).isEmpty();
  }
}
