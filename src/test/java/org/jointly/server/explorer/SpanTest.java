package org.jointly.server.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class SpanTest {
  private static final Node THING = NodeFactory.createURI("urn:x:thing");

  private static Span.Said said(String status, String day, boolean own) {
    return new Span.Said(status, status, LocalDate.parse(day), "Somewhere", THING, own);
  }

  private static Span span(Span.Said... said) {
    return new Span(THING, "A board", Optional.empty(), Optional.empty(), List.of(said));
  }

  @Test
  void knowsItInForceFromTheFirstReportToTheLast() {
    Span span = span(said("current", "2016-02-04", true), said("current", "2019-09-13", false));
    assertThat(span.inForceFrom()).contains(LocalDate.of(2016, 2, 4));
    assertThat(span.inForceUntil()).contains(LocalDate.of(2019, 9, 13));
    assertThat(span.words()).isEqualTo("start not known, end not known");
  }

  @Test
  void takesThatItEndedFromTheAuthoritysOwnReportAlone() {
    Span.Said current = said("current", "2016-02-04", true);
    assertThat(span(current, said("ended", "2019-09-13", true)).words())
        .isEqualTo("start not known, called ended in Sep 2019");
    assertThat(span(current, said("ended", "2019-09-13", false)).words())
        .isEqualTo("start not known, end not known");
  }

  @Test
  void prefersWhatTheRegisterKnows() {
    Span known =
        new Span(
            THING,
            "A board",
            Optional.of(new Span.Known(LocalDate.of(2014, 4, 1), "April 2014")),
            Optional.of(new Span.Known(LocalDate.of(2018, 4, 1), "April 2018")),
            List.of(said("current", "2016-02-04", true)));
    assertThat(known.inForceFrom()).contains(LocalDate.of(2014, 4, 1));
    assertThat(known.words()).isEqualTo("since April 2014, ended in April 2018");
  }

  @Test
  void whatIsOnlyPlannedWasNeverInForce() {
    Span planned = span(said("planned", "2011-06-17", true));
    assertThat(planned.inForceFrom()).isEmpty();
    assertThat(planned.words()).isEqualTo("planned");
  }

  @Test
  void placesDaysInOrderAndKeepsToItsEnds() {
    Axis axis = Axis.over(List.of(LocalDate.of(2011, 6, 17), LocalDate.of(2024, 3, 15)), 100, 800);
    assertThat(axis.first()).isEqualTo(2011);
    assertThat(axis.at(LocalDate.of(1990, 1, 1))).isEqualTo(100);
    assertThat(axis.at(LocalDate.of(2050, 1, 1))).isEqualTo(900);
    assertThat(axis.at(LocalDate.of(2016, 2, 4)))
        .isBetween(axis.at(LocalDate.of(2016, 2, 3)), axis.at(LocalDate.of(2016, 2, 5)));
  }

  @Test
  void writesGradesByLetters() {
    assertThat(new Grade("requires improvement", 3, Grade.JUDGED).letters()).isEqualTo("RI");
    assertThat(new Grade("good", 2, Grade.JUDGED).letters()).isEqualTo("G");
    assertThat(Grade.UNREADABLE.letters()).isEqualTo("?");
    assertThat(Grade.NOT_JUDGED.letters()).isEmpty();
    assertThat(new Grade("good", 2, Grade.JUDGED).badge().render()).contains("rank-2", "good");
  }
}
