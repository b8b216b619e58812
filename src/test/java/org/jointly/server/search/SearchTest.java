package org.jointly.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointly.server.TestServer.encoded;
import static org.jointly.server.TestServer.get;
import static org.jointly.server.TestServer.withServer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jointly.server.TestServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Searches as people do: by page, as data, and with names suggested while they type. */
class SearchTest {
  /** A made-up authority, one that shares with it, what they share and what was found of it. */
  static final String DATA =
      """
      PREFIX jointly: <https://w3id.org/jointly/def#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX i: <https://w3id.org/jointly/id/>
      PREFIX theme: <https://w3id.org/jointly/def/themes/>

      <https://w3id.org/jointly/id/authority/X1> a jointly:LocalAuthority ;
        skos:prefLabel "Northfield"@en ; skos:altLabel "Old Northfieldshire"@en ;
        skos:hiddenLabel "N&FC"@en ; jointly:gssCode "X1" .
      <https://w3id.org/jointly/id/authority/X2> a jointly:LocalAuthority ;
        skos:prefLabel "Southfield Borough"@en .
      i:team a jointly:SharedArrangement ; skos:prefLabel "Two boroughs' fostering team"@en .
      theme:fostering a skos:Concept ; skos:inScheme <https://w3id.org/jointly/def/themes> ;
        skos:prefLabel "fostering"@en ; skos:definition "Homes with foster carers."@en ;
        jointly:cue "foster carer*" .
      i:visit a jointly:Inspection ; rdfs:label "Northfield, inspected until 2016-02-04"@en ;
        jointly:authority <https://w3id.org/jointly/id/authority/X1> ;
        jointly:lastDay "2016-02-04"^^xsd:date .
      i:visit-r1 a jointly:Recommendation ; jointly:inspection i:visit ; jointly:position 1 ;
        jointly:theme theme:fostering .
      i:report a jointly:Report ; jointly:reportOf i:visit ; rdfs:label "Northfield's report"@en .
      i:passage a jointly:Passage ; jointly:passageOf i:report ; jointly:number "57" ;
        jointly:text "Carers waited for a <b>long</b> time & were fostered late."@en .
      """;

  private static Document page(String url, String query) {
    HttpResponse<String> answer = get(url + "/search?" + query);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body(), url);
  }

  private static JsonNode json(String address) {
    try {
      return new ObjectMapper().readTree(get(address).body());
    } catch (JsonProcessingException malformed) {
      throw new AssertionError(malformed);
    }
  }

  private static List<String> texts(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(each -> each.path(field).asText())
        .toList();
  }

  @Test
  void findsThingsByKindWithOtherFormsOfAWord() {
    withServer(
        DATA,
        url -> {
          Document page = page(url, "q=foster");
          assertThat(page.select("main section h2").eachText())
              .containsExactly(
                  "Arrangements 1",
                  "Themes, effects and kinds 1",
                  "Recommendations 1",
                  "Passages 1");
          assertThat(page.select("#arrangements a").attr("href")).isEqualTo("/doc/team");
          assertThat(page.select("#passages .words mark").eachText()).containsExactly("fostered");
          assertThat(page.select("#site-search, #search-words")).isNotEmpty();
        });
  }

  @Test
  void findsWhatIsAboutASubjectByWordsThatHintAtIt() {
    withServer(
        DATA,
        url -> {
          JsonNode kinds = json(url + "/search.json?q=carer&kind=recommendations").path("kinds");
          assertThat(texts(kinds.get(0).path("results"), "iri"))
              .containsExactly("https://w3id.org/jointly/id/visit-r1");
        });
  }

  @Test
  void takesAWordThatNamesASubjectForNoHintAtOthers() {
    String other =
        """
        theme:care a skos:Concept ; skos:inScheme <https://w3id.org/jointly/def/themes> ;
          skos:prefLabel "care"@en ; jointly:cue "fostering of children" .
        i:visit-r2 a jointly:Recommendation ; jointly:inspection i:visit ; jointly:position 2 ;
          jointly:theme theme:care .
        """;
    withServer(
        DATA + other,
        url -> {
          String search = url + "/search.json?kind=recommendations&q=";
          String total = "/kinds/0/total";
          assertThat(json(search + "children").at(total).asInt()).isEqualTo(1);
          assertThat(json(search + "fostering").at(total).asInt()).isEqualTo(1);
        });
  }

  @Test
  void showsTheWordsOfAReportAsTextAlone() {
    withServer(
        DATA,
        url -> {
          Document page = page(url, "q=carers+waited");
          assertThat(page.select("#passages .words").text())
              .contains("<b>long</b> time & were fostered");
          assertThat(page.select("#passages b")).isEmpty();
          String hostile = page(url, "q=" + encoded("\"><script>alert(1)</script>")).html();
          assertThat(hostile).doesNotContain("<script>alert");
        });
  }

  @Test
  void wantsAllWordsAndSaysWhereNothingHasThem() {
    withServer(
        DATA,
        url -> {
          assertThat(texts(json(url + "/search.json?q=northfield+fostering").path("kinds"), "kind"))
              .containsExactly("recommendations");
          assertThat(json(url + "/search.json?q=northfield+zebra").path("allWords").asBoolean())
              .isFalse();
          assertThat(page(url, "q=northfield+zebra").text())
              .contains("Nothing has all of these words");
          assertThat(page(url, "q=zebra").text()).contains("Nothing was found");
          assertThat(page(url, "q=the").text()).contains("no word in that");
          assertThat(page(url, "").select("#search-words")).hasSize(1);
        });
  }

  @Test
  void ranksWhatIsCalledByTheWordBeforeWhatMentionsIt() {
    withServer(
        DATA,
        url -> {
          JsonNode kinds = json(url + "/search.json?q=borough").path("kinds");
          assertThat(texts(kinds.get(0).path("results"), "label"))
              .containsExactly("Southfield Borough");
          assertThat(json(url + "/search.json?q=bore").path("kinds")).isEmpty();
        });
  }

  @Test
  void answersAsDataByNegotiationSuffixAndParameter() {
    withServer(
        DATA,
        url -> {
          String page = url + "/search?q=northfield";
          HttpResponse<String> negotiated =
              TestServer.send(
                  HttpRequest.newBuilder(URI.create(page)).header("Accept", "application/json"));
          assertThat(negotiated.headers().firstValue("Content-Type")).contains("application/json");
          assertThat(negotiated.body())
              .isEqualTo(get(page + "&format=json").body())
              .isEqualTo(get(url + "/search.json?q=northfield").body());
          JsonNode first = json(url + "/search.json?q=northfield").path("kinds").get(0);
          assertThat(first.path("kind").asText()).isEqualTo("authorities");
          assertThat(first.path("results").get(0).path("page").asText())
              .isEqualTo(url + "/doc/authority/X1");
          HttpResponse<String> refused =
              TestServer.send(
                  HttpRequest.newBuilder(URI.create(page)).header("Accept", "image/png"));
          assertThat(refused.statusCode()).isEqualTo(406);
        });
  }

  @Test
  void showsAKindByPagesAndRefusesWhatItCannotShow() {
    withServer(
        DATA,
        url -> {
          String search = url + "/search?q=northfield";
          assertThat(page(url, "q=northfield&kind=passages").select("main section")).hasSize(1);
          assertThat(get(search + "&kind=none").statusCode()).isEqualTo(404);
          assertThat(get(search + "&kind=passages&page=0").statusCode()).isEqualTo(400);
          assertThat(get(search + "&kind=passages&page=x").statusCode()).isEqualTo(400);
          assertThat(get(url + "/search?q=" + "x".repeat(300)).statusCode()).isEqualTo(400);
          assertThat(get(url + "/search.json?q=" + "x".repeat(300)).statusCode()).isEqualTo(400);
        });
  }

  @Test
  void suggestsNamesByTheirBeginnings() {
    withServer(
        DATA,
        url -> {
          String suggest = url + "/search/suggest?q=";
          assertThat(texts(json(suggest + "Nor").path("suggestions"), "label"))
              .containsExactly("Northfield");
          assertThat(texts(json(suggest + "north").path("suggestions"), "path"))
              .containsExactly("/doc/authority/X1");
          assertThat(texts(json(suggest + "old%20n").path("suggestions"), "name"))
              .containsExactly("Old Northfieldshire");
          assertThat(texts(json(suggest + "n%26f").path("suggestions"), "name"))
              .containsExactly("N&FC");
          assertThat(texts(json(suggest + "fost").path("suggestions"), "name"))
              .containsExactly("fostering", "Two boroughs' fostering team");
          assertThat(json(suggest).path("suggestions")).isEmpty();
          assertThat(get(suggest + "x".repeat(300)).statusCode()).isEqualTo(400);
        });
  }
}
