package org.jointly.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.pages.SampleData.fetch;
import static org.jointly.server.pages.SampleData.served;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jointly.publishing.questions.Parameter;
import org.jointly.publishing.questions.Question;
import org.jointly.publishing.questions.Questions;
import org.jointly.server.ServerOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTest {
  private static final String JUDGEMENTS = "/api/judgements-over-time";

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException malformed) {
      throw new AssertionError(malformed);
    }
  }

  @Test
  void listsEveryQuestion() {
    served(
        url -> {
          String page = fetch(url + "/api").body();
          assertThat(Questions.bundled())
              .allSatisfy(each -> assertThat(page).contains("href=\"/api/" + each.name() + "\""));
          assertThat(page).contains("/api/openapi.json");
        });
  }

  @Test
  void answersEveryQuestionInEveryForm() {
    served(
        url -> {
          for (Question question : Questions.bundled()) {
            String given = required(question);
            for (String suffix : List.of("json", "csv", "tsv", "html")) {
              var reply = fetch(url + "/api/" + question.name() + "." + suffix + given);
              assertThat(reply.statusCode()).as(question.name() + suffix).isEqualTo(200);
            }
          }
        });
  }

  private static String required(Question question) {
    List<String> given = new ArrayList<>();
    question.parameters().stream()
        .filter(each -> each.required())
        .forEach(each -> given.add(each.name() + "=" + known(each)));
    return given.isEmpty() ? "" : "?" + String.join("&", given);
  }

  /** The example of a report is one that the sample data has not. */
  private static String known(Parameter parameter) {
    return parameter.name().equals("report")
        ? "id/report/E06000017/2017-03-01"
        : parameter.example();
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/json, application/json",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "*/*, text/html",
  })
  void answersInTheFormAccepted(String accept, String type) {
    served(
        url -> {
          var reply = fetch(url + JUDGEMENTS, "Accept", accept);
          assertThat(reply.statusCode()).isEqualTo(200);
          assertThat(reply.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
          assertThat(reply.headers().allValues("Vary")).contains("Accept");
        });
  }

  @Test
  void refusesFormsItHasNot() {
    served(
        url -> {
          var reply = fetch(url + JUDGEMENTS, "Accept", "image/png");
          assertThat(reply.statusCode()).isEqualTo(406);
          assertThat(reply.body()).contains(JUDGEMENTS + ".csv");
        });
  }

  @Test
  void givesTheSameRowsInEveryForm() {
    served(
        url -> {
          String given = "?authority=E06000017";
          JsonNode rows =
              json(fetch(url + JUDGEMENTS + ".json" + given).body()).at("/results/bindings");
          assertThat(rows).isNotEmpty();
          assertThat(fetch(url + JUDGEMENTS + ".csv" + given).body().lines())
              .hasSize(rows.size() + 1);
          String page = fetch(url + JUDGEMENTS + given).body();
          assertThat(page.split("<tr>")).hasSize(rows.size() + 2);
          assertThat(page).contains("Rutland", "requires improvement");
        });
  }

  @Test
  void readsAnAuthorityByCodeByPathAndByIri() {
    served(
        url -> {
          String byCode = fetch(url + JUDGEMENTS + ".csv?authority=E06000017").body();
          assertThat(byCode.lines().count()).isGreaterThan(1);
          for (String same :
              List.of(
                  "id/authority/E06000017",
                  "https%3A%2F%2Fw3id.org%2Fjointly%2Fid%2Fauthority%2FE06000017")) {
            assertThat(fetch(url + JUDGEMENTS + ".csv?authority=" + same).body()).isEqualTo(byCode);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "judgements-over-time, authority=E99999999, authority",
    "judgements-over-time, authority=def/grades/good, authority",
    "judgements-over-time, area=none, area",
    "judgements-over-time, authority=%3E%20%7D, authority",
    "judgements-over-time, authority=http://example.org/%01, authority",
    "judgements-over-time, nonsense=1, nonsense",
    "who-shares-what, date=yesterday, date",
    "who-shares-what, date=2016-02-30, date",
    "who-shares-what, date=%2B12016-02-03, date",
    "most-connected, atLeast=many, atLeast",
    "before-during-after, '', arrangement",
    "one-report-on-sharing, report=, report",
  })
  void namesTheParameterThatIsWrong(String question, String given, String parameter) {
    served(
        url -> {
          String address = url + "/api/" + question + ".%s?" + given;
          var json = fetch(address.replace("%s", "json"));
          assertThat(json.statusCode()).isEqualTo(400);
          assertThat(json.headers().firstValue("Content-Type"))
              .contains("application/problem+json");
          assertThat(json(json.body()).get("parameter").asText()).isEqualTo(parameter);
          assertThat(json(json.body()).get("detail").asText()).contains(parameter);
          var csv = fetch(address.replace("%s", "csv"));
          assertThat(csv.statusCode()).isEqualTo(400);
          assertThat(csv.body()).startsWith("The parameter " + parameter);
          if (!given.isEmpty()) {
            var html = fetch(address.replace("%s", "html"));
            assertThat(html.statusCode()).isEqualTo(400);
            assertThat(html.body()).contains("The parameter " + parameter);
          }
        });
  }

  @Test
  void asksAReaderForWhatIsRequired() {
    served(
        url -> {
          var reply = fetch(url + "/api/story-of-an-arrangement");
          assertThat(reply.statusCode()).isEqualTo(200);
          assertThat(reply.body())
              .contains("<form", "Choose one", "value=\"achieving-for-children\"");
        });
  }

  @Test
  void offersValuesOutOfTheDataEscaped() {
    served(
        url -> {
          String page = fetch(url + JUDGEMENTS + "?authority=E06000017").body();
          assertThat(page)
              .contains("<option value=\"E06000017\" selected=\"selected\">Rutland</option>")
              .contains("<option value=\"leadership\">")
              .doesNotContain("<script>");
          assertThat(fetch(url + JUDGEMENTS + "?authority=%3Cscript%3E").body())
              .contains("&lt;script&gt;")
              .doesNotContain("<script>");
        });
  }

  @ParameterizedTest
  @CsvSource({"''", ".csv", ".json", ".html"})
  void refusesAParameterThatIsGivenTwice(String suffix) {
    served(
        url -> {
          String twice = JUDGEMENTS + suffix + "?authority=E06000017&authority=E06000017";
          var reply = fetch(url + twice);
          assertThat(reply.statusCode()).isEqualTo(400);
          assertThat(reply.body()).contains("The parameter authority is given more than once");
        });
  }

  @Test
  void showsTheQueryAndLinksToThings() {
    served(
        url -> {
          String page = fetch(url + JUDGEMENTS + "?authority=E06000017").body();
          assertThat(page)
              .contains("/query?query=", "The query behind this page")
              .contains("&lt;https://w3id.org/jointly/id/authority/E06000017&gt;")
              .contains(JUDGEMENTS + ".csv?authority=E06000017");
        });
  }

  @Test
  void describesItselfAfterOpenApi() {
    served(
        url -> {
          JsonNode api = json(fetch(url + "/api/openapi.json").body());
          assertThat(api.get("openapi").asText()).startsWith("3.1");
          for (Question question : Questions.bundled()) {
            JsonNode get = api.path("paths").path("/api/" + question.name()).path("get");
            assertThat(get.path("summary").asText()).isEqualTo(question.title());
            assertThat(get.path("parameters")).hasSize(question.parameters().size());
          }
          JsonNode authorities = api.at("/components/schemas/LocalAuthority/enum");
          assertThat(authorities.size()).isGreaterThan(150);
          assertThat(authorities.toString()).contains("\"E06000017\"");
          assertThat(api.at("/components/schemas/judgement-areas/enum").toString())
              .contains("\"leadership\"");
          assertThat(api.at("/components/schemas/arrangement-kinds/enum")).isNotEmpty();
        });
  }

  @Test
  void everyReferenceInTheDescriptionLeadsSomewhere() {
    served(
        url -> {
          JsonNode api = json(fetch(url + "/api/openapi.json").body());
          assertThat(api.findValuesAsText("$ref"))
              .isNotEmpty()
              .allSatisfy(each -> assertThat(api.at(each.substring(1)).isMissingNode()).isFalse());
        });
  }

  @Test
  void doesNotKnowOtherQuestions() {
    served(url -> assertThat(fetch(url + "/api/none.csv").statusCode()).isEqualTo(404));
  }

  @Test
  void givesNoPartOfAnAnswerBeyondALimit() {
    served(
        ServerOptions.onPort(0).withMaxRows(0),
        url -> {
          var reply = fetch(url + JUDGEMENTS + ".csv?authority=E06000017");
          assertThat(reply.statusCode()).isEqualTo(422);
          assertThat(reply.body()).contains("more than 0 rows").doesNotContain("Rutland");
        });
    served(
        ServerOptions.onPort(0).withTimeout(Duration.ofNanos(1)),
        url -> {
          var reply = fetch(url + "/api/chains.json");
          assertThat(reply.statusCode()).isEqualTo(503);
          assertThat(reply.headers().firstValue("Retry-After")).contains("5");
          assertThat(json(reply.body()).get("detail").asText()).contains("time limit");
        });
  }
}
