package org.jointly.extraction.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointly.extraction.phrases.Sequence;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {
  private static final FigureReader READER = new FigureReader(Vocabulary.bundled());
  private static final Setting CHILDREN = new Setting("children", true, "", "");
  private static final Setting COUNT = new Setting("count", false, "", "");

  private static List<String> figures(String text, Setting setting) {
    return READER.read(new Sequence(text), setting).stream()
        .map(
            each ->
                String.join(
                        " ",
                        each.value().toPlainString(),
                        each.unit().replace(" ", ""),
                        each.measure().orElse("-"),
                        each.period(),
                        each.isOwn() ? "" : each.area())
                    .strip()
                    .replaceAll(" +", " "))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "On 30 June 2016, 75 girls and boys were looked after by the town;"
            + " 75 children looked-after 2016-06-30",
        "Around 9,000 children under the age of 18 live in the town, which is 21% of the total"
            + " population; 9000 children children-in-area | 21 percent children-share-of-population",
        "Some 14% of the town’s children live in poverty, and 20% across the country;"
            + " 14 percent child-poverty | 20 percent child-poverty england",
        "At 30 June 2016, 80 children had a child protection plan (a rate of 41 per 10,000 children),"
            + " compared with 60 (31 per 10,000 children) at 30 June 2015;"
            + " 80 children child-protection-plans 2016-06-30"
            + " | 41 per10,000 child-protection-plans 2016-06-30"
            + " | 60 children child-protection-plans 2015-06-30"
            + " | 31 per10,000 child-protection-plans 2015-06-30",
        "20 (25%) live outside the borough;"
            + " 20 children looked-after-out-of-area | 25 percent looked-after-out-of-area",
        "12 live with foster families. Of this 12, 40% live outside the city;"
            + " 12 children foster-families | 40 percent foster-families-out-of-area",
        "12 live with foster families, of whom a quarter is new and six (50%) live out of the city;"
            + " 12 children foster-families | 6 children foster-families-out-of-area"
            + " | 50 percent foster-families-out-of-area",
        "Three live with parents. All of whom are content; 3 children with-parents",
        "Three live in residential schools, all of whom live outside the county;"
            + " 3 children residential-special-schools"
            + " | 100 percent residential-special-schools-out-of-area",
        "Three live in residential schools, all of whom live in the county;"
            + " 3 children residential-special-schools",
        "Forty ceased to be looked after, of whom none returned;"
            + " 40 children ceased | 0 children returned",
        "No child ceased to be looked after and went on to independent living;"
            + " 0 children independent-living",
        "In the last 12 months there was one adoption; 1 count adoptions last 12 months",
        "Since 1 May 2014, two serious case reviews have been completed and one is under way;"
            + " 2 count serious-case-reviews-completed since 2014-05-01"
            + " | 1 count serious-case-reviews-ongoing since 2014-05-01",
        "On 1 May 2014, two children were privately fostered. This is unchanged from 1 May 2013;"
            + " 2 children private-fostering 2014-05-01 | 2 children private-fostering 2013-05-01",
        "On 1 May 2014, two children were privately fostered. This is no change from two on"
            + " 1 May 2013; 2 children private-fostering 2014-05-01"
            + " | 2 children private-fostering 2013-05-01",
        "On 1 May 2014, less than five children were privately fostered, a fall from six on"
            + " 1 May 2013; 6 children private-fostering 2013-05-01"
      })
  void readsFigures(String text, String figures) {
    assertThat(String.join(" | ", figures(text, CHILDREN))).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The council runs three children’s homes. Two were judged good and one inadequate;"
            + " 3 count children-homes | 2 count children-homes-good"
            + " | 1 count children-homes-inadequate",
        "The council runs no children’s homes; ''",
        "There are 31 schools: 20 primary schools and five secondary schools;"
            + " 31 count schools | 20 count schools-primary | 5 count schools-secondary",
        "They comprise four adoption teams and two looked after children’s teams;"
            + " 4 count teams | 2 count teams",
        "There were 100 looked after children. They comprise 20 children under five, 50 of school"
            + " age (5–16) and 30 who are 16 and over; 100 children looked-after"
            + " | 20 children looked-after-under-5 | 50 children looked-after-school-age"
            + " | 30 children looked-after-16-and-over",
        "Of the pupils 12% have English as an additional language;"
            + " 12 percent additional-language"
      })
  void readsFiguresOfProse(String text, String figures) {
    assertThat(String.join(" | ", figures(text, COUNT))).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "58% of those in residential homes live near the town; 58 percent -",
        "40 live with parents, although 30% have moved; 40 children with-parents | 30 percent -",
        "This compares with national averages of 18% and 15% respectively;"
            + " 18 percent - england | 15 percent - england",
        "60 are new; 60 children -",
        "Services for care leavers are given by 12 firms; 12 count -",
        "12 looked after children who ride live here; 12 children looked-after-described",
        "The share that lives in poverty is expected to fall to 9%; 9 percent -",
        "Those in poverty are up from 8% in past times; 8 percent -",
        "Seven schools are academies (five large and two small);"
            + " 7 count academies | 5 count - | 2 count -"
      })
  void leavesTheMeasureOpenInDoubt(String text, String figures) {
    assertThat(String.join(" | ", figures(text, CHILDREN))).isEqualTo(figures);
  }

  @Test
  void takesTheMeasureAndPeriodOfAListFromWhatIntroducesIt() {
    Setting list =
        new Setting("children", true, "The share of those with free school meals:", "2015-03-31");
    assertThat(figures("in primary schools it is 9% (the national average is 15%)", list))
        .containsExactly(
            "9 percent free-school-meals-primary 2015-03-31",
            "15 percent free-school-meals-primary 2015-03-31 england");
  }
}
