package org.jointly.extraction.posts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jointly.extraction.phrases.Sequence;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassagePostsTest {
  private static final PostCues CUES = new PostCues(Vocabulary.bundled());

  private static String said(String text) {
    return new PassagePosts(CUES.in(new Sequence(text)))
        .all().stream()
            .map(
                each ->
                    String.join(
                            " ",
                            each.role().orElse("[" + each.label() + "]"),
                            each.kind(),
                            each.value(),
                            each.tenure())
                        .strip()
                        .replaceAll(" +", " "))
            .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The town’s DCS has been in post since May 2011.;"
            + " director-of-childrens-services in-post 2011-05",
        "The chief executive has been in post since 2006.; chief-executive in-post 2006",
        "The chair of the LSCB has been in post since 3 June 2014.; lscb-chair in-post 2014-06-03",
        "The deputy chief executive has been in post since June 2014.;"
            + " deputy-chief-executive in-post 2014-06",
        "The chief executive of the new trust has been in post since June 2014.;"
            + " delivery-body-chief-executive in-post 2014-06",
        "The assistant director of children’s services has been in post since June 2014.;"
            + " assistant-director in-post 2014-06",
        "The town’s interim director of children’s services (the DCS) has been in post since May 2014.;"
            + " director-of-childrens-services in-post 2014-05 interim",
        "The DCS, Jo Bloggs-Smith, has been in post since June 2014.;"
            + " director-of-childrens-services in-post 2014-06,"
            + " director-of-childrens-services held Jo Bloggs-Smith",
        "A new chief executive and lead member were appointed in March 2015.;"
            + " lead-member appointed 2015-03, chief-executive appointed 2015-03",
        "Much is owed to the appointment of a new DCS in March 2015.;"
            + " director-of-childrens-services appointed 2015-03",
        "The LSCB chair took up her post in March 2015.; lscb-chair appointed 2015-03",
        "Since May 2010 the LSCB has been chaired by a former head.; lscb-chair appointed 2010-05",
        "The chair of the LSCB has been vacant since May 2013.; lscb-chair vacant vacant",
        "The strategic director of people and places has been in post since May 2013.;"
            + " [strategic director of people and places] in-post 2013-05"
      })
  void reads(String text, String said) {
    assertThat(said(text)).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The previous DCS took up the post in May 2010 and moved in 2012.",
        "The DCS was appointed in May 2010 and left in June 2012.",
        "The chair of the LSCB had been in post since January 2009.",
        "The chief executive and the DCS have been in post since 2012 and 2013 respectively.",
        "The DCS visited the homes in May 2012.",
        "Since May 2010 the school has been chaired by a parent.",
        "A permanent DCS will take up the post in May 2016.",
        "Leaders, Jo Bloggs among them, have been thorough since May 2016."
      })
  void readsNothing(String text) {
    assertThat(said(text)).isEmpty();
  }
}
