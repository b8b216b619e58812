package org.jointly.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jointly.extraction.head.ReportHead;
import org.jointly.model.Arrangement;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Evidence;
import org.jointly.model.Finding;
import org.jointly.model.Indicator;
import org.jointly.model.Listing;
import org.jointly.model.Post;
import org.jointly.model.Recommendation;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

class FactsJsonTest {
  private static final AuthorityReference LEEDS = new AuthorityReference("E08000035", "Leeds");

  private static final Report REPORT =
      TestReport.of(
          "front: Leeds City Council",
          "front: Inspection of children’s social care services",
          "front: Inspection dates: 8 to 12 July 2019 and 7 to 8 August 2019",
          "front: Lead inspector: Ada Brown HMI",
          "row: Overall effectiveness | Requires improvement to be good",
          "heading: How services are run",
          "numbered: 7 Leeds runs one night team with a neighbour.",
          "paragraph: The night team answers at once.");

  @Test
  void writesTheHeadInTheFormOfTheGuide() throws JsonProcessingException {
    JsonNode json = json(facts());
    assertThat(json.path("framework").asText()).isEqualTo("ILACS");
    assertThat(json.path("frameworkVersion").asText()).isEqualTo("ILACS-2018");
    assertThat(json.path("variant").asText()).isEqualTo("full");
    assertThat(json.path("inspection").path("start").asText()).isEqualTo("2019-07-08");
    assertThat(json.path("inspection").path("end").asText()).isEqualTo("2019-07-12");
    assertThat(json.path("inspection").path("visits")).hasSize(2);
    assertThat(json.path("inspection").path("published").isNull()).isTrue();
    assertThat(json.path("inspection").path("lead").asText()).isEqualTo("Ada Brown");
  }

  @Test
  void keepsWhatWasNotJudgedApart() throws JsonProcessingException {
    JsonNode json = json(facts());
    assertThat(json.path("judgements")).hasSize(1);
    assertThat(json.path("judgements").get(0).path("area").asText()).isEqualTo("overall");
    assertThat(json.path("judgements").get(0).path("grade").asText())
        .isEqualTo("requires improvement");
    assertThat(json.path("notJudged")).hasSize(3);
    assertThat(json.path("notJudged").findValuesAsText("grade")).isEmpty();
    assertThat(json.path("unreadable")).hasSize(3);
    assertThat(json.path("problems")).hasSize(3);
  }

  @Test
  void writesEveryFamilyAndCitesParagraphsByTheirPrintedNumbers() throws JsonProcessingException {
    Evidence numbered = new Evidence("s/7", "test", "one night team");
    Evidence unnumbered = new Evidence("s/8", "test", "");
    ReportFacts facts =
        facts()
            .withRecommendations(
                List.of(
                    new Recommendation(
                        "r1",
                        "authority",
                        "",
                        "See that all of the calls are answered.",
                        List.of("7"),
                        List.of("out-of-hours"),
                        unnumbered)))
            .withPosts(
                List.of(
                    new Post(
                        "chair",
                        "LSCB chair",
                        Optional.of("Ben White"),
                        "",
                        List.of(LEEDS),
                        numbered)))
            .withIndicators(
                List.of(
                    new Indicator(
                        "children in care",
                        "",
                        new BigDecimal("12.5"),
                        "percent",
                        "2019-03",
                        "authority",
                        unnumbered)))
            .withArrangements(
                List.of(
                    new Arrangement(
                        "night-team",
                        Optional.empty(),
                        "night team",
                        "shared-service",
                        List.of(LEEDS),
                        1,
                        Optional.empty(),
                        "emergency duty",
                        "current",
                        List.of(numbered, unnumbered))))
            .withFindings(
                List.of(
                    new Finding(
                        "night-team",
                        "positive",
                        List.of("timeliness"),
                        List.of(),
                        List.of(),
                        numbered)))
            .withPassageThemes(Map.of("s/7", List.of("out-of-hours")));
    JsonNode json = json(facts);
    JsonNode recommendation = json.path("recommendations").get(0);
    assertThat(recommendation.path("starts").asText()).isEqualTo("See that all of the calls");
    assertThat(recommendation.path("deadline").isNull()).isTrue();
    JsonNode arrangement = json.path("arrangements").get(0);
    assertThat(arrangement.path("paragraphs").toString())
        .isEqualTo("[\"7\",\"How services are run\"]");
    assertThat(arrangement.path("members").toString()).isEqualTo("[\"Leeds\"]");
    assertThat(json.path("effects").get(0).path("paragraph").asText()).isEqualTo("7");
    assertThat(json.path("effects").get(0).path("quote").asText()).isEqualTo("one night team");
    assertThat(json.path("indicators").get(0).path("value").decimalValue())
        .isEqualByComparingTo("12.5");
    assertThat(json.path("posts").get(0).path("holder").asText()).isEqualTo("Ben White");
    assertThat(json.path("passageThemes").path("s/7").get(0).asText()).isEqualTo("out-of-hours");
  }

  @Test
  void refusesAFactWithoutAPassage() {
    Evidence nowhere = new Evidence("p/99", "test", "");
    ReportFacts facts =
        facts()
            .withFindings(
                List.of(new Finding("x", "mixed", List.of(), List.of(), List.of(), nowhere)));
    assertThatThrownBy(() -> FactsJson.write(REPORT, facts))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("p/99");
  }

  private static ReportFacts facts() {
    Extractor extractor =
        new Extractor(new ReportHead(Vocabulary.bundled(), Authorities.bundled()), List.of());
    return extractor.extract(REPORT, Listing.NONE).value().orElseThrow();
  }

  private static JsonNode json(ReportFacts facts) throws JsonProcessingException {
    return new ObjectMapper().readTree(FactsJson.write(REPORT, facts));
  }
}
