package org.jointly.extraction.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointly.model.Indicator;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.jointly.model.SourceFile;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class IndicatorStepTest {
  private static final IndicatorStep STEP = new IndicatorStep(Vocabulary.bundled());

  private final List<Passage> passages = new ArrayList<>();

  private IndicatorStepTest heading(String text) {
    return add(PassageKind.HEADING, 2, text);
  }

  private IndicatorStepTest bullet(int depth, String text) {
    return add(PassageKind.BULLET, depth, text);
  }

  private IndicatorStepTest add(PassageKind kind, int depth, String text) {
    String id = "s/x/" + passages.size();
    passages.add(new Passage(id, kind, Optional.empty(), List.of(), 1, 1, depth, text, List.of()));
    return this;
  }

  private List<Indicator> indicators() {
    SourceFile source = new SourceFile("x.txt", "0".repeat(64), "text/plain");
    return STEP.indicators(new Report(source, 1, passages));
  }

  private List<String> figures() {
    return indicators().stream()
        .map(each -> each.value().toPlainString() + " " + each.concept() + " " + each.period())
        .map(String::strip)
        .toList();
  }

  @Test
  void readsOnlyTheSectionsOfInformation() {
    heading("Executive summary").bullet(1, "There are 12 children in care.");
    heading("Information about this local authority area");
    heading("Children looked after in this area").bullet(1, "There are 13 children in care.");
    heading("Recommendations").bullet(1, "See that all 14 children in care are seen.");
    assertThat(figures()).containsExactly("13 looked-after");
  }

  @Test
  void readsNoSectionBeforeTheInformationIsOpened() {
    heading("Children looked after in this area").bullet(1, "There are 13 children in care.");
    assertThat(figures()).isEmpty();
  }

  @Test
  void readsServiceInformation() {
    heading("Service information").add(PassageKind.NUMBERED, 0, "There are 40 foster carers.");
    heading("Overall effectiveness").add(PassageKind.NUMBERED, 0, "There are 41 foster carers.");
    assertThat(figures()).containsExactly("40 foster-carers");
  }

  @Test
  void readsNoNumbersOfLeadershipAndNotes() {
    heading("Information about this local authority area");
    heading("Local leadership").bullet(1, "The director leads two teams.");
    heading("Children living in this town").add(PassageKind.FOOTNOTE, 0, "Counted by 3 teams.");
    assertThat(figures()).isEmpty();
  }

  @Test
  void goesByThePeriodThatTheSectionOpenedLast() {
    heading("Information about the local authority area");
    heading("Children and young people looked after in this area")
        .bullet(1, "At 31 May 2016, 80 children were being looked after. Of this number:")
        .bullet(2, "five live with parents");
    add(PassageKind.BULLET, 1, "In the last 12 months:").bullet(2, "there were six adoptions");
    assertThat(figures())
        .containsExactly(
            "80 looked-after 2016-05-31",
            "5 with-parents 2016-05-31",
            "6 adoptions last 12 months");
  }

  @Test
  void leavesAListWhereItsIndentationEnds() {
    heading("Information about this local authority area");
    heading("Children living in this area")
        .bullet(1, "The share of those with free school meals:")
        .bullet(2, "in primary schools is 9%")
        .bullet(1, "among those of primary schools 30% walk.");
    assertThat(figures()).containsExactly("9 free-school-meals-primary", "30");
  }

  @Test
  void readsListsWhoseIndentationIsLost() {
    heading("Information about this local authority area");
    heading("Children living in this area")
        .bullet(1, "The share of those with free school meals:")
        .bullet(1, "in primary schools is 9%")
        .bullet(1, "in secondary schools is 8%");
    assertThat(figures())
        .containsExactly("9 free-school-meals-primary", "8 free-school-meals-secondary");
  }

  @Test
  void takesAHeadingThatOpensAListForItsBeginning() {
    heading("Information about this local authority area");
    heading("Children looked after in Trafford").bullet(1, "five live with parents");
    heading("In the last 12 months:").bullet(1, "there were six adoptions");
    heading("Recommendations:").bullet(1, "See seven adoptions.");
    assertThat(figures()).containsExactly("5 with-parents", "6 adoptions last 12 months");
  }

  @Test
  void keepsTheNamesOfThingsThatShareAMeasure() {
    heading("Service information")
        .bullet(1, "The largest minority ethnic groups are Indian (9%) and Polish (8%).");
    assertThat(indicators())
        .extracting(Indicator::concept, Indicator::measure)
        .containsExactly(
            tuple("largest-minority-ethnic-group", "Indian"),
            tuple("largest-minority-ethnic-group", "Polish"));
  }

  @Test
  void namesTheMeasureOrElseTheFewWordsBesideTheNumber() {
    heading("Information about this local authority area");
    heading("Children living in this area")
        .bullet(1, "Some 12% of families own a boat on one of the rivers of the county or a car.");
    Indicator boat = indicators().get(0);
    assertThat(boat.measure()).isEqualTo("of families own a boat on one of");
    assertThat(boat.evidence().passage()).isEqualTo("s/x/2");
    assertThat(boat.evidence().rule()).isEqualTo("indicator/number");
  }
}
