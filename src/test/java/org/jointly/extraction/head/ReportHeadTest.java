package org.jointly.extraction.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointly.extraction.TestReport;
import org.jointly.model.InspectionFacts;
import org.jointly.model.Judgement;
import org.jointly.model.Listing;
import org.jointly.model.Problem;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportHeadTest {
  private static final ReportHead HEAD =
      new ReportHead(Vocabulary.bundled(), Authorities.bundled());

  private static final String[] LATEST_ROWS = {
    "row: Judgement | Grade",
    "row: The impact of leaders on social work practice with children and families | Good",
    "row: The experiences and progress of children who need help and protection | Outstanding",
    "row: The experiences and progress of children in care | Requires improvement to be good",
    "row: The experiences and progress of care leavers | Inadequate",
  };

  @Test
  void readsAnInspectionOfLocalAuthorityChildrensServices() {
    ReportFacts facts =
        facts(
            TestReport.of(
                "front: Inspection of Leeds local authority children’s services",
                "front: Inspection dates: 4 to 8 March 2024",
                "front: Lead inspector: Ada Brown, His Majesty’s Inspector",
                LATEST_ROWS[0],
                LATEST_ROWS[1],
                LATEST_ROWS[2],
                LATEST_ROWS[3],
                LATEST_ROWS[4],
                "row: Overall effectiveness | Good",
                "paragraph: Children do well."));
    InspectionFacts head = facts.inspection();
    assertThat(head.authority().name()).isEqualTo("Leeds");
    assertThat(head.frameworkVersion()).isEqualTo("ILACS-2023");
    assertThat(head.start()).isEqualTo(LocalDate.of(2024, 3, 4));
    assertThat(head.end()).isEqualTo(LocalDate.of(2024, 3, 8));
    assertThat(head.lead()).contains("Ada Brown");
    assertThat(graded(facts))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "overall", "good",
                "leadership", "good",
                "help-and-protection", "outstanding",
                "children-in-care", "requires-improvement",
                "care-leavers", "inadequate"));
    assertThat(status(facts, "adoption")).contains(Judgement.Status.NOT_JUDGED);
    assertThat(facts.problems()).isEmpty();
  }

  @Test
  void knowsThatOverallEffectivenessIsNoLongerJudged() {
    ReportFacts facts =
        facts(
            TestReport.of(
                "front: Inspection of Leeds local authority children’s services",
                "front: Inspection dates: 8 to 19 June 2026",
                "front: Lead inspector: Ada Brown, His Majesty’s Inspector",
                LATEST_ROWS[1],
                LATEST_ROWS[2],
                LATEST_ROWS[3],
                LATEST_ROWS[4]));
    assertThat(facts.inspection().frameworkVersion()).isEqualTo("ILACS-2026");
    assertThat(status(facts, "overall")).contains(Judgement.Status.NOT_JUDGED);
  }

  @Test
  void saysWhichGradeCouldNotBeRead() {
    ReportFacts facts =
        facts(
            TestReport.of(
                "front: Inspection of Leeds local authority children’s services",
                "front: Inspection dates: 4 to 8 March 2024",
                LATEST_ROWS[1],
                LATEST_ROWS[2],
                LATEST_ROWS[3],
                LATEST_ROWS[4]));
    assertThat(facts.inspection().frameworkVersion()).isEqualTo("ILACS-2023");
    assertThat(status(facts, "overall")).contains(Judgement.Status.UNREADABLE);
    assertThat(facts.problems())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder("unreadable-grade", "no-lead-inspector");
  }

  @Test
  void readsCareLeaversWithChildrenInCareUntil2022() {
    ReportFacts facts =
        facts(
            TestReport.of(
                "front: Leeds City Council",
                "front: Inspection of children’s social care services",
                "front: Inspection dates: 1 July 2019 to 5 July 2019",
                "front: Lead inspector: Ada Brown",
                "front: Her Majesty’s Inspector",
                LATEST_ROWS[1],
                LATEST_ROWS[2],
                "row: The experiences and progress of children in care and care leavers | Good",
                "row: Overall effectiveness | Requires improvement"));
    assertThat(facts.inspection().frameworkVersion()).isEqualTo("ILACS-2018");
    assertThat(graded(facts)).containsEntry("children-in-care", "good");
    assertThat(status(facts, "care-leavers")).contains(Judgement.Status.NOT_JUDGED);
  }

  @Test
  void readsASingleInspectionWithItsBoard() {
    ReportFacts facts =
        facts(
            TestReport.of(
                "front: Royal Borough of Greenwich",
                "front: Inspection of services for children in need of help and protection,"
                    + " children looked after and care leavers",
                "front: and",
                "front: Review of the effectiveness of the Local Safeguarding Children Board",
                "front: Inspection date: 24 November - 17 December 2015",
                "front: Report published: 16 February 2016",
                "row: Children’s services in the Royal Borough of Greenwich are good",
                "row: 1. Children who need help and protection | Requires improvement",
                "row: 2. Children looked after and achieving permanence | Good",
                "row: 2.1 Adoption performance | Outstanding",
                "row: 2.2 Experiences and progress of care leavers | Requires Improvement",
                "row: 3. Leadership, management and governance | Inadequate",
                "heading: The Local Safeguarding Children Board (LSCB)",
                "heading: The Local Safeguarding Children Board requires improvement to be",
                "heading: good",
                "heading: Information about this inspection",
                "paragraph: Lead inspector: Ada J Brown HMI",
                "paragraph: Deputy lead inspector: Ben White HMI",
                "paragraph: Team inspectors: Cy Grey HMI, Di Green HMI and Eva O’Hara"));
    assertThat(graded(facts))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "overall", "good",
                "help-and-protection", "requires-improvement",
                "children-in-care", "good",
                "adoption", "outstanding",
                "care-leavers", "requires-improvement",
                "leadership", "inadequate",
                "safeguarding-board", "requires-improvement"));
    assertThat(facts.inspection().lead()).contains("Ada J Brown");
    assertThat(facts.inspection().team())
        .containsExactly("Ben White", "Cy Grey", "Di Green", "Eva O’Hara");
    assertThat(facts.inspection().published()).contains(LocalDate.of(2016, 2, 16));
    assertThat(facts.inspection().publishedSource()).isEqualTo("printed");
    assertThat(facts.inspection().variant()).isEqualTo("full");
  }

  @Test
  void readsAReinspectionWithoutABoard() {
    ReportFacts facts =
        facts(
            TestReport.of(
                "front: Sunderland",
                "front: Re-inspection of services for children in need of help and protection,"
                    + " children looked after and care leavers",
                "front: Inspection dates: 9–24 November 2017",
                "heading: Children’s services in Sunderland require improvement to be good",
                "row: 1. Children who need help and protection | Requires improvement",
                "row: 3. Leadership, management and governance | Good"));
    assertThat(facts.inspection().variant()).isEqualTo("re-inspection");
    assertThat(graded(facts)).containsEntry("overall", "requires-improvement");
    assertThat(status(facts, "safeguarding-board")).contains(Judgement.Status.NOT_JUDGED);
    assertThat(status(facts, "adoption")).contains(Judgement.Status.UNREADABLE);
  }

  @Test
  void readsAReviewOfABoardThatStandsAlone() {
    ReportFacts facts =
        facts(
            TestReport.of(
                "front: Sheffield City Council",
                "front: Review of the effectiveness of the Local Safeguarding Children Board",
                "front: Inspection date: 4 to 20 March 2014",
                "front: Report published: 2 May 2014",
                "heading: The effectiveness of the LSCB is good."));
    assertThat(facts.inspection().variant()).isEqualTo("board-review");
    assertThat(graded(facts)).isEqualTo(Map.of("safeguarding-board", "good"));
    assertThat(status(facts, "overall")).contains(Judgement.Status.NOT_JUDGED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "London Borough of Newham | Newham",
        "Royal Borough of Greenwich Council | Greenwich",
        "City of York Council | York",
        "The City of London Corporation | City of London",
        "Bradford Metropolitan District Council | Bradford",
        "Metropolitan Borough of Wirral | Wirral",
        "Northamptonshire County Council | Northamptonshire",
        "Kingston upon Hull City Council | Kingston upon Hull",
        "Brighton & Hove City Council | Brighton and Hove",
        "Council of the Isles of Scilly | Isles of Scilly",
      })
  void findsTheAuthorityUnderItsCeremonialNames(String printed, String name) {
    ReportFacts facts = facts(with(printed, "Inspection dates: 4 to 8 March 2019"));
    assertThat(facts.inspection().authority().name()).isEqualTo(name);
  }

  @Test
  void findsAnAuthorityWhoseNameIsBrokenOverLines() {
    ReportFacts facts =
        facts(
            TestReport.of(
                "front: London Borough of",
                "front: Richmond",
                "front: upon Thames",
                "front: Inspection of children’s social care services",
                "front: Inspection dates: 4 to 8 March 2019",
                LATEST_ROWS[1],
                LATEST_ROWS[2]));
    assertThat(facts.inspection().authority().name()).isEqualTo("Richmond upon Thames");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lead inspector: Ada Brown HMI | Ada Brown",
        "Lead inspector Ada Brown, Her Majesty's Inspector | Ada Brown",
        "Lead Inspector: Ada Brown-O’Hara (HMI) | Ada Brown-O’Hara",
        "Lead inspectors: Ada Brown and Ben White | Ada Brown",
        "Lead inspector: Ada Brown Ofsted Inspector | Ada Brown",
      })
  void readsTheLeadInspector(String printed, String name) {
    ReportFacts facts =
        facts(with("Leeds City Council", "Inspection dates: 4 to 8 March 2019", printed));
    assertThat(facts.inspection().lead()).contains(name);
  }

  @Test
  void readsFieldsThatShareALineOrStandBelowTheirLabels() {
    ReportFacts facts =
        facts(
            TestReport.of(
                "front: Inspection of safeguarding and looked after children services",
                "front: Barnsley Metropolitan Borough Council",
                "front: Inspection dates: 7 March 2011 – 18 March 2011 Reporting inspector Ada"
                    + " Brown HMI",
                "front: Age group: All",
                "front: Published:",
                "front: 15 April 2011",
                "numbered: 1. The inspection looks at services.",
                "heading: Record of main findings:",
                "row: Safeguarding services",
                "row: Overall effectiveness | Adequate",
                "row: Services for looked after children",
                "row: Overall effectiveness | Good"));
    assertThat(facts.inspection().framework()).isEqualTo("SLAC");
    assertThat(facts.inspection().lead()).contains("Ada Brown");
    assertThat(facts.inspection().published()).contains(LocalDate.of(2011, 4, 15));
    assertThat(facts.inspection().end()).isEqualTo(LocalDate.of(2011, 3, 18));
  }

  @Test
  void takesThePublicationDateFromTheManifestOrElseTheFileName() {
    Report report = with("Leeds City Council", "Inspection dates: 4 to 8 March 2019");
    Report named =
        new Report(
            new org.jointly.model.SourceFile(
                "leeds/services - 20 may 2019.pdf", "0".repeat(64), "application/pdf"),
            1,
            report.passages());
    LocalDate listed = LocalDate.of(2019, 5, 21);
    assertThat(
            HEAD.begin(named, new Listing(Optional.empty(), Optional.of(listed)))
                .value()
                .orElseThrow()
                .inspection()
                .published())
        .contains(listed);
    assertThat(facts(named).inspection().published()).contains(LocalDate.of(2019, 5, 20));
    assertThat(facts(named).inspection().publishedSource()).isEqualTo("file-name");
    assertThat(facts(report).inspection().published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Area SEND inspection of Leeds Local Area Partnership | area SEND inspection",
        "Joint targeted area inspection of Leeds | joint targeted area inspection",
        "Focused visit to Leeds local authority children’s services | focused visit",
        "Monitoring visit of Leeds children’s services | monitoring visit",
      })
  void refusesKindsThatAreNotReadYet(String title, String kind) {
    Report report =
        TestReport.of(
            "front: " + title,
            "front: Inspection dates: 4 to 8 March 2019",
            "paragraph: This letter tells what inspectors found.");
    assertThat(problem(report).code()).isEqualTo("kind-not-read");
    assertThat(problem(report).message()).contains(kind);
    assertThat(problem(report).severity()).isEqualTo(Problem.Severity.REJECTED);
  }

  @Test
  void doesNotTakeAnOpeningThatSpeaksOfAVisitForOne() {
    ReportFacts facts =
        facts(
            TestReport.of(
                "front: Inspection of Leeds local authority children’s services",
                "front: Inspection dates: 4 to 8 March 2024",
                "row: Overall effectiveness | Good",
                "paragraph: Since the focused visit in 2022, and a joint targeted area inspection,"
                    + " much has changed."));
    assertThat(facts.inspection().framework()).isEqualTo("ILACS");
  }

  @Test
  void refusesWhatIsNoReport() {
    assertThat(problem(TestReport.of("heading: Minutes", "paragraph: The board met.")).code())
        .isEqualTo("not-a-report");
  }

  @Test
  void refusesAnAuthorityThatTheRegisterDoesNotHold() {
    Report report =
        TestReport.of(
            "front: Inspection of Barchester local authority children’s services",
            "front: Inspection dates: 4 to 8 March 2024",
            LATEST_ROWS[1],
            "paragraph: Leeds is a neighbour of Barchester.");
    assertThat(problem(report).code()).isEqualTo("unknown-authority");
    assertThat(problem(report).message()).contains("Barchester");
  }

  @Test
  void refusesAReportWithoutDatesOrGrades() {
    assertThat(problem(with("Leeds City Council", "Inspection dates: soon")).code())
        .isEqualTo("unreadable-dates");
    Report ungraded =
        TestReport.of(
            "front: Inspection of Leeds local authority children’s services",
            "front: Inspection dates: 4 to 8 March 2024",
            "paragraph: A good deal has changed.");
    assertThat(problem(ungraded).code()).isEqualTo("unreadable-grades");
  }

  private static Report with(String authority, String... front) {
    String[] lines = new String[front.length + 5];
    lines[0] = "front: " + authority;
    lines[1] = "front: Inspection of children’s social care services";
    for (int i = 0; i < front.length; i++) {
      lines[i + 2] = "front: " + front[i];
    }
    lines[front.length + 2] = LATEST_ROWS[1];
    lines[front.length + 3] = LATEST_ROWS[2];
    lines[front.length + 4] = "row: Overall effectiveness | Good";
    return TestReport.of(lines);
  }

  private static ReportFacts facts(Report report) {
    return HEAD.begin(report, Listing.NONE).value().orElseThrow();
  }

  private static Problem problem(Report report) {
    return HEAD.begin(report, Listing.NONE).problem().orElseThrow();
  }

  private static Map<String, String> graded(ReportFacts facts) {
    Map<String, String> grades = new TreeMap<>();
    facts
        .judgements()
        .forEach(one -> one.grade().ifPresent(grade -> grades.put(one.area(), grade)));
    return grades;
  }

  private static Optional<Judgement.Status> status(ReportFacts facts, String area) {
    return facts.judgements().stream()
        .filter(judgement -> judgement.area().equals(area))
        .map(Judgement::status)
        .findFirst();
  }
}
