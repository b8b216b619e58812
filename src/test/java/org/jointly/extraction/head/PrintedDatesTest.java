package org.jointly.extraction.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jointly.model.InspectionFacts.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6–17 June 2011 | 2011-06-06/2011-06-17",
        "8 – 12 July 2013 | 2013-07-08/2013-07-12",
        "21 May – 1 June 2012 | 2012-05-21/2012-06-01",
        "19 November 2013 – 11 December 2013 | 2013-11-19/2013-12-11",
        "14 January 2014- 5 February 2014 | 2014-01-14/2014-02-05",
        "24 November - 17 December 2015 | 2015-11-24/2015-12-17",
        "18 March 2014 – 09 April 2014 | 2014-03-18/2014-04-09",
        "9 September 2019 to 13 September 2019 | 2019-09-09/2019-09-13",
        "7 to 18 November 2022 | 2022-11-07/2022-11-18",
        "31 October 2022 to 11 November 2022 | 2022-10-31/2022-11-11",
        "19 November–30 November 2018 | 2018-11-19/2018-11-30",
        "9–24 November 2017 | 2017-11-09/2017-11-24",
        "1/06/2015 – 25/06/2015 | 2015-06-01/2015-06-25",
        "01.06.15 to 25.06.15 | 2015-06-01/2015-06-25",
        "28 November to 9 January 2015 | 2014-11-28/2015-01-09",
        "14 September 2015 – 8 October | 2015-09-14/2015-10-08",
        "6th – 17th June 2011 | 2011-06-06/2011-06-17",
        "Monday 7 March 2011 – Friday 18 March 2011 | 2011-03-07/2011-03-18",
        "1st of March to 12th of March 2010 | 2010-03-01/2010-03-12",
        "1 3 November 2017 to 2 4 November 201 7 | 2017-11-13/2017-11-24",
        "13 Nov ember 2017 to 24 November 2 017 | 2017-11-13/2017-11-24",
        "19 November 2018 2018 to 30 November 2018 2018 | 2018-11-19/2018-11-30",
        "12 Sept 2016 to 6 Oct 2016 | 2016-09-12/2016-10-06",
        "27 September 2016 | 2016-09-27/2016-09-27",
        "2 to 25 June 20152 | 2015-06-02/2015-06-25",
        "15 June until 26 June 2009 | 2009-06-15/2009-06-26",
      })
  void readsPeriodsInEveryPrintedForm(String printed, String expected) {
    assertThat(written(PrintedDates.visits(printed))).isEqualTo(expected);
  }

  @Test
  void readsTwoVisits() {
    assertThat(
            written(
                PrintedDates.visits("3 June 2019 to 7 June 2019 and 2 July 2019 to 4 July 2019")))
        .isEqualTo("2019-06-03/2019-06-07 2019-07-02/2019-07-04");
    assertThat(written(PrintedDates.visits("3 to 7 June and 2 to 4 July 2019")))
        .isEqualTo("2019-06-03/2019-06-07 2019-07-02/2019-07-04");
    assertThat(written(PrintedDates.visits("24–28 June 2013 and 2 July 2013")))
        .isEqualTo("2013-06-24/2013-06-28 2013-07-02/2013-07-02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "to be announced",
        "31 June to 2 July 2015",
        "17 June 2011 to 6 June 2011",
        "5 to 16",
        "5 May to 4 December 2018",
        "Section 136 of the Act 2006"
      })
  void leavesOutWhatCannotBeAPeriod(String printed) {
    assertThat(PrintedDates.visits(printed)).isEmpty();
  }

  @Test
  void readsOneDate() {
    assertThat(PrintedDates.first("22 July 2011")).contains(LocalDate.of(2011, 7, 22));
    assertThat(PrintedDates.first("01 September 2014")).contains(LocalDate.of(2014, 9, 1));
    assertThat(PrintedDates.first("10/08/2015")).contains(LocalDate.of(2015, 8, 10));
    assertThat(PrintedDates.first("in due course")).isEmpty();
  }

  private static String written(List<Visit> visits) {
    return visits.stream()
        .map(visit -> visit.first() + "/" + visit.last())
        .collect(Collectors.joining(" "));
  }
}
