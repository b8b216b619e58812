package org.jointly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes queries in the editor as a person does. */
@InBrowser
class QueryPageTest {
  private static final String MEMBERS =
      """
      PREFIX jointly: <https://w3id.org/jointly/def#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      CONSTRUCT { ?member jointly:sharesWith ?arrangement . ?member skos:prefLabel ?name }
      WHERE { ?part jointly:participationIn ?arrangement ; jointly:participant ?member .
        ?member skos:prefLabel ?name .
        VALUES ?arrangement { <https://w3id.org/jointly/id/arrangement/tri-borough> } }
      """;

  /** The endpoint refuses it; the editor's own grammar does not. */
  private static final String UNDECLARED = "SELECT * WHERE {\n  ?s ?p unknown:thing .\n}";

  private static String asking(String query) {
    return "/query?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  private static Locator view(Page page, String name) {
    return page.locator("#editor .active .yasr_btn", new Page.LocatorOptions().setHasText(name));
  }

  private static Locator rows(Page page) {
    return page.locator("#editor .active tbody tr");
  }

  private static String text(Download download) {
    try {
      return Files.readString(download.path());
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  @Test
  void runsTheFirstQuery() {
    Visit.to("/query")
        .with(
            page -> {
              page.getByLabel("Run query").click();
              assertThat(rows(page)).hasCount(50);
              assertThat(page.locator("#editor [role=status]")).containsText("50 of 50 rows");
              assertThat(page.getByText("Show more rows")).isHidden();
              assertThat(page).hasURL(Pattern.compile(".*/query\\?query=PREFIX.*"));
            });
  }

  @Test
  void opensAQuestionInATabOfItsNameAndRunsIt() {
    Visit.to("/query")
        .with(
            page -> {
              page.getByLabel("Start from a question").selectOption("judgements-over-time");
              page.getByRole(AriaRole.BUTTON, named("Open")).click();
              assertThat(page.locator(".tab.active")).containsText("judgements-over-time");
              page.getByLabel("Authority").selectOption("Hammersmith and Fulham");
              page.getByRole(AriaRole.BUTTON, named("Open with these values")).click();
              assertThat(rows(page).first()).containsText("Hammersmith and Fulham");
              assertThat(rows(page).locator("td:first-child").allTextContents())
                  .containsOnly("Hammersmith and Fulham");
              assertThat(page.locator(".tab")).hasCount(3);
            });
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  @Test
  void permalinkGivesTheSameAnswerToAnother() {
    Visit.to("/query?question=most-connected")
        .with(
            page -> {
              assertThat(rows(page).first()).isVisible();
              String first = rows(page).first().textContent();
              page.getByLabel("Share query").click();
              String address = page.getByLabel("Address of this query").inputValue();
              assertThat(address).contains("/query?query=");
              Visit.to(address).with(other -> assertThat(rows(other).first()).hasText(first));
            });
  }

  @Test
  void leadsToThePlaceOfAnError() {
    Visit.to(asking(UNDECLARED))
        .expecting("refused: 400 .*/sparql\\?.*", "console: .*status of 400.*")
        .with(
            page -> {
              assertThat(page.getByRole(AriaRole.ALERT)).containsText("Unresolved prefixed name");
              assertThat(page.locator(".wrong-line")).containsText("unknown:thing");
              page.getByText("Go to line 2, column 9").click();
              page.keyboard().insertText("# ");
              assertThat(page.locator(".wrong-line")).hasCount(0);
              assertThat(page.locator(".CodeMirror-code")).containsText("?s ?p # unknown");
            });
  }

  @Test
  void marksAnErrorOfGrammarWhileOneWrites() {
    Visit.to("/query")
        .with(
            page -> {
              page.locator(".CodeMirror-code").click();
              page.keyboard().press("Control+A");
              page.keyboard().insertText("SELECT * WHERE {\n ?s ?p ?o }}");
              Locator mark = page.locator(".parseErrorIcon");
              assertThat(mark).isVisible();
              mark.hover();
              assertThat(page.getByText("This line is invalid")).isVisible();
            });
  }

  @Test
  void drawsAChartAndGivesItAway() {
    Visit.to("/query?question=most-connected")
        .with(
            page -> {
              view(page, "Chart").click();
              assertThat(page.locator(".answer-chart rect")).not().hasCount(0);
              page.getByLabel("Draw").selectOption("arrangements");
              assertThat(page.locator(".answer-chart svg"))
                  .hasAttribute(
                      "aria-label", Pattern.compile("arrangements along authorityName.*"));
              page.getByRole(AriaRole.COMBOBOX, named("as")).selectOption("line");
              assertThat(page.locator(".answer-chart polyline")).hasCount(1);
              String svg = text(page.waitForDownload(page.getByLabel("Download Results")::click));
              assertThat(svg).startsWith("<svg").contains("polyline");
            });
  }

  @Test
  void drawsAGraphOfStatements() {
    Visit.to(asking(MEMBERS))
        .with(
            page -> {
              assertThat(rows(page)).hasCount(6);
              view(page, "Graph").click();
              assertThat(page.locator(".graph-view"))
                  .hasAttribute("aria-label", Pattern.compile("Graph of 4 things and 3 ties.*"));
              assertThat(page.locator(".graph-view canvas").first()).isVisible();
              Download picture = page.waitForDownload(page.getByLabel("Download Results")::click);
              assertThat(picture.suggestedFilename()).endsWith(".png");
            });
  }

  @Test
  void givesTheAnswerAwayAsCsv() {
    Visit.to("/query?question=judgements-over-time&authority=E09000013")
        .with(
            page -> {
              assertThat(rows(page).first()).isVisible();
              Download csv = page.waitForDownload(page.getByLabel("Download Results")::click);
              assertThat(csv.suggestedFilename()).isEqualTo("judgements-over-time.csv");
              assertThat(text(csv).lines().count()).isEqualTo(rows(page).count() + 1);
            });
  }

  @Test
  void linksThingsOnThisHostAndSortsAndFilters() {
    Visit.to("/query?question=judgements-over-time&authority=E09000013")
        .with(
            page -> {
              assertThat(rows(page).first().locator("a").last())
                  .hasAttribute("href", Pattern.compile("/doc/inspection/E09000013/.*"));
              int all = rows(page).count();
              page.getByLabel("Only rows that hold").fill("leadership");
              assertThat(rows(page).filter(new Locator.FilterOptions().setHasText("leadership")))
                  .hasCount(rows(page).count());
              assertThat(rows(page).count()).isBetween(1, all - 1);
              page.getByRole(AriaRole.BUTTON, named("inspected")).click();
              page.getByRole(AriaRole.BUTTON, named("inspected")).click();
              assertThat(page.locator("th[aria-sort=descending]")).hasText("inspected");
              var days = page.locator("tbody td:nth-child(2)").allTextContents();
              assertThat(days).isSortedAccordingTo(java.util.Comparator.reverseOrder());
            });
  }

  @Test
  void completesTermsFromTheDataAlone() {
    Visit.to("/query")
        .with(
            page -> {
              page.locator(".CodeMirror-code").click();
              page.keyboard().press("Control+A");
              page.keyboard()
                  .insertText(
                      "PREFIX jointly: <https://w3id.org/jointly/def#>\nSELECT * WHERE { ?s jointly:arrangementK");
              page.keyboard().press("Control+Space");
              assertThat(page.locator(".CodeMirror-hint").first())
                  .containsText("jointly:arrangementKind");
            });
  }

  @Test
  void keepsTabsForTheNextVisit() {
    Visit.to("/query?question=most-connected")
        .with(
            page -> {
              assertThat(rows(page).first()).isVisible();
              page.navigate("/query?question=chains");
              assertThat(page.locator(".tab")).hasCount(2);
              page.navigate("/query?question=most-connected");
              assertThat(page.locator(".tab.active")).containsText("most-connected");
              assertThat(page.locator(".tab")).hasCount(2);
            });
  }

  @Test
  void letsTheKeyboardLeaveTheEditor() {
    Visit.to("/query")
        .with(
            page -> {
              page.getByLabel("Query editor").focus();
              page.keyboard().press("Escape");
              page.keyboard().press("Tab");
              assertThat(page.getByLabel("Query editor")).not().isFocused();
            });
  }

  @Test
  void asksWithoutScripts() {
    Visit.to("/query?question=judgements-over-time&authority=E09000013")
        .withoutScripts()
        .with(
            page -> {
              assertThat(page.getByLabel("A query")).containsText("authority/E09000013");
              page.getByRole(AriaRole.BUTTON, named("Ask")).click();
              assertThat(page.locator("body")).containsText("Hammersmith and Fulham");
            });
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void everyViewIsAccessible(Screen screen) {
    Visit.to("/query?question=most-connected")
        .on(screen)
        .with(
            page -> {
              assertThat(rows(page).first()).isVisible();
              Accessibility.check(page);
              view(page, "Chart").click();
              assertThat(page.locator(".answer-chart svg")).isVisible();
              Accessibility.check(page);
              view(page, "Response").click();
              assertThat(page.locator(".yasr_results .CodeMirror").first()).isVisible();
              Accessibility.check(page);
            });
    Visit.to(asking(MEMBERS))
        .on(screen)
        .with(
            page -> {
              view(page, "Graph").click();
              assertThat(page.locator(".graph-view canvas").first()).isVisible();
              Accessibility.check(page);
            });
  }
}
