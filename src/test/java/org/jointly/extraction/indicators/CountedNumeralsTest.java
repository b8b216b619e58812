package org.jointly.extraction.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jointly.extraction.phrases.DatePhrase;
import org.jointly.extraction.phrases.Sequence;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountedNumeralsTest {
  private static final UnitNouns NOUNS = new UnitNouns(Vocabulary.bundled());

  private static String counted(String text) {
    Sequence words = new Sequence(text);
    return new CountedNumerals(words, DatePhrase.in(words), NOUNS.in(words))
        .find().stream().map(each -> each.value().toPlainString()).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "On 31 March 2015 the town had 212 girls in care; 212",
        "It fell from 2001 at 31 March 2014 to 1,990 a year later; 2001 1990",
        "There were 2010 children in need in 2012; 2010",
        "Of these, 40% live elsewhere; 40",
        "Of this number 60 (or 29%) live elsewhere; 60 29",
        "Seven of these 36 have left; 7",
        "One of these lives elsewhere; 1",
        "Between 1,000 and 1,200 people come each summer; 1000 1200",
        "46 out of 94 wards are poor; 46 94",
        "It is the third least deprived borough; 3",
        "Adoption takes an average of 547 days; 547",
        "No children have been adopted; 0",
        "There are no serious case reviews; 0",
        "Six went home and none returned; 6 0",
        "Two went, both of whom live far away; 2 100",
        "25 boys aged 5 to 11 and 12 girls under five; 25 12",
        "Out of the 97 areas most are rich and of the 97 none is poor; 97 0",
        "over 50% of them; 50",
        "30 post-16 young people; 30"
      })
  void counts(String text, String values) {
    assertThat(counted(text)).isEqualTo(values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspectors came on 3 May 2014 and again in 2015",
        "The plan for 2013/14 and 2014-15",
        "Children under the age of 18 years",
        "Children under 5 and those over 16",
        "Boys aged 16 and over",
        "Young people (13–19)",
        "Those of 16+ and 18 plus",
        "A club for those aged 0 to 15 years",
        "In the last 12 months and for two years",
        "Open 24 hours, seven days a week",
        "Services at tiers 3 and 4",
        "Key stage 2 and year 6 under section 47",
        "One in three lives in a rich home",
        "One of the largest towns",
        "The top five languages",
        "These three homes and all 11 staff",
        "Fewer than five children were adopted",
        "Less than 5 children went home",
        "It was among the 20% most deprived",
        "There was no change and it is no longer so",
        "There is no residential care for children",
        "Residential schools [1] are rare (2).",
        "It cost £5 a day",
        "It is a five-bedded home in a two-storey house",
        "They came between 24 and 28 June 2013",
        "12 per 1,000 births",
        "A second home with a third of the beds"
      })
  void leavesOut(String text) {
    assertThat(counted(text)).isEmpty();
  }
}
