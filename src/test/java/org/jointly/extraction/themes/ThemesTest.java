package org.jointly.extraction.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All sentences are of our own wording. */
class ThemesTest {
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();
  private static final Themes THEMES = new Themes(VOCABULARY);

  private static final String[] ACCEPTED = {
    "early-help; Widen the offer of early help so that worries do not grow.",
    "front-door; How fast the front door answers callers.",
    "thresholds; Agree with schools what the threshold document means.",
    "assessment; Finish every assessment within the agreed days.",
    "child-in-need; Visit children in need every month.",
    "child-protection-planning; Hold core groups on time.",
    "strategy-discussions; Bring doctors into strategy meetings.",
    "domestic-abuse; Help for children who saw domestic abuse.",
    "exploitation; Spot county lines and gangs sooner.",
    "missing-children; Follow up each child who goes missing from care.",
    "return-home-interviews; Offer a return home interview within three days.",
    "private-fostering; Make private fostering known to schools.",
    "disabled-children; Short breaks for disabled children.",
    "homelessness; Options for 16-year-olds who are homeless.",
    "neglect; The grip on long-standing neglect.",
    "radicalisation; Train wardens about extremism and radicalisation.",
    "harmful-practices; A city plan against female genital mutilation.",
    "out-of-hours; Staffing of the emergency duty team at weekends.",
    "allegations-lado; Give the designated officer more time.",
    "education-attendance; Trace children missing education.",
    "pre-proceedings; Letters before proceedings that parents can follow.",
    "permanence; Decide on permanence by the second review.",
    "placement-sufficiency; A wider range of placements near home.",
    "placement-stability; Fewer placement breakdowns through better matching.",
    "fostering; Annual checks of foster carers.",
    "adoption; Shorten the wait of adopters for approval.",
    "kinship-care; Money for special guardians and kinship carers.",
    "family-time; Safe places for family time with brothers.",
    "independent-reviewing; Independent reviewing officers who speak up.",
    "health; Initial health assessments within twenty days.",
    "mental-health; Shorter waits for CAMHS.",
    "education-virtual-school; Sharper targets in personal education plans.",
    "participation-advocacy; Offer an advocate to every child at a conference.",
    "independent-visitors; More independent visitors in the north.",
    "unaccompanied-children; Interpreters for unaccompanied asylum-seeking children.",
    "care-leavers; Tell care leavers what they are entitled to.",
    "pathway-planning; Pathway plans that young people helped to write.",
    "accommodation; Safe supported housing for older teenagers.",
    "education-employment-training; More apprenticeships in the council.",
    "life-story-work; Begin life-story work early.",
    "leadership; Elected members who know the service.",
    "governance; Clear lines of accountability between the two boards.",
    "workforce; Recruit and retain experienced social workers.",
    "caseloads; Bring caseloads down to fifteen.",
    "supervision; Monthly reflective supervision.",
    "management-oversight; Management oversight of decisions to close cases.",
    "performance-management; Performance data that managers can trust.",
    "quality-assurance; A quality assurance framework that reaches every team.",
    "commissioning; Check contracts before they are renewed.",
    "corporate-parenting; Lift the ambition of the corporate parenting panel.",
    "partnership-working; Partnership working with schools and police.",
    "training; Training for new panel members.",
    "complaints; Learn from complaints.",
    "equality-diversity; Meet needs that stem from ethnicity and faith.",
    "case-recording; Case records that tell the child's story.",
    "planning-quality; Care plans with dates and names.",
    "lscb; The LSCB should write a shorter annual report.",
    "serious-case-reviews; Spread what serious case reviews taught.",
    "case-audits; Moderate case audits each quarter.",
    "strategy-planning; Draw up a joint strategic needs assessment."
  };

  private static List<String> themes(String text) {
    return THEMES.of(text, "authority");
  }

  static List<String> accepted() {
    return List.of(ACCEPTED);
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void tellsWhatARecommendationIsAbout(String example) {
    String[] parts = example.split("; ", 2);
    assertThat(themes(parts[1])).as(parts[1]).contains(parts[0]);
  }

  @Test
  void showsAnExampleOfEveryTheme() {
    Set<String> shown = new TreeSet<>();
    Arrays.stream(ACCEPTED).map(each -> each.split("; ")[0]).forEach(shown::add);
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            VOCABULARY.scheme("themes").stream().map(Concept::notation).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "assessment; Do health assessments on time.",
        "planning-quality; Renew the personal education plan each term.",
        "education-employment-training; Guide staff through the supported year in employment.",
        "case-audits; Send the section 11 audit out sooner.",
        "front-door; Fund the emergency duty team.",
        "lscb; Let the corporate parenting board meet monthly.",
        "equality-diversity; Build a culture of learning.",
        "adoption; Adopt a new tool for supervision.",
        "missing-children; Fill in what is missing from the plan.",
        "fostering; Foster trust between managers."
      })
  void passesOverWordsThatMeanSomethingElse(String theme, String text) {
    assertThat(themes(text)).doesNotContain(theme);
  }

  @Test
  void readsNoThemeOutOfWhatIsCited() {
    assertThat(themes("Case recording (enabler 1: leaders lead well, national framework)."))
        .containsExactly("case-recording");
    assertThat(themes("Case recording (as leaders ask).")).contains("leadership");
  }

  @Test
  void putsTheObjectBeforeThePurpose() {
    assertThat(themes("Improve supervision so that children's plans move on.").get(0))
        .isEqualTo("supervision");
  }

  @Test
  void namesTheMatterBeforeTheActivity() {
    assertThat(themes("Make sure that assessments of private fostering arrangements are prompt."))
        .startsWith("private-fostering");
  }

  @Test
  void takesThreeAtMost() {
    assertThat(
            themes("Neglect, domestic abuse, exploitation, homelessness, adoption and complaints."))
        .hasSize(3);
  }

  @Test
  void takesTheBoardsThemeForItsOwnMatters() {
    assertThat(THEMES.of("Invite two lay people.", "lscb")).containsExactly("lscb");
    assertThat(THEMES.of("Write down how neglect is found.", "lscb")).startsWith("neglect");
  }

  @Test
  void takesHealthForHealthAgencies() {
    assertThat(THEMES.of("Appoint a named nurse.", "health")).contains("health");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Do better.", "−"})
  void guessesNothing(String text) {
    assertThat(themes(text)).isEmpty();
  }
}
