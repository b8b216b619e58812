package org.jointly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Explores the picture of authorities and arrangements as a person does. */
@InBrowser
class NetworkPageTest {
  private static final String H_AND_F = "Hammersmith and Fulham";

  private static Consumer<Page> ready(Consumer<Page> test) {
    return page -> {
      assertThat(page.locator("#picture[data-ready]")).isVisible();
      test.accept(page);
    };
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static int arrangements(Page page) {
    String count = page.locator("#count").textContent();
    return Integer.parseInt(count.replaceFirst(".* and (\\d+) of .*", "$1"));
  }

  private static Locator rows(Page page) {
    return page.locator("#network-table tbody tr");
  }

  private static void find(Page page, String name) {
    page.getByLabel("Find in the picture").fill(name);
    page.getByRole(AriaRole.BUTTON, named("Find")).click();
  }

  private static byte[] bytes(Download download) {
    try {
      return Files.readAllBytes(download.path());
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  @Test
  void filtersPictureAndTableAlike() {
    Visit.to("/network")
        .with(
            ready(
                page -> {
                  int all = arrangements(page);
                  assertThat(rows(page)).hasCount(all);
                  page.getByLabel("Region").selectOption("London");
                  page.getByLabel("Kind").selectOption("shared board");
                  assertThat(page).hasURL(Pattern.compile(".*region=london.*"));
                  int some = arrangements(page);
                  assertThat(some).isBetween(1, all - 1);
                  assertThat(rows(page)).hasCount(some);
                  assertThat(rows(page).locator("td:nth-child(2)").allTextContents())
                      .containsOnly("shared board");
                }));
  }

  @Test
  void offersKindsAndRegionsByName() {
    Visit.to("/network")
        .with(
            ready(
                page -> {
                  assertThat(page.locator("#kind option").allTextContents())
                      .contains("shared board")
                      .noneMatch(name -> name.contains("/"));
                  assertThat(page.locator("#region option").allTextContents())
                      .contains("London")
                      .noneMatch(name -> name.contains("/"));
                }));
  }

  @Test
  void givesWhatIsShownAsFilesAndAsAQuery() {
    Visit.to("/network")
        .with(
            ready(
                page -> {
                  Locator gexf = page.getByRole(AriaRole.LINK, named("GEXF 1.3"));
                  assertThat(gexf)
                      .hasAttribute("href", "/export/authorities-and-arrangements.gexf");
                  page.getByLabel("Region").selectOption("London");
                  assertThat(gexf)
                      .hasAttribute(
                          "href", "/export/authorities-and-arrangements.gexf?region=london");
                  assertThat(page.locator("#network-files a.query"))
                      .hasAttribute("href", Pattern.compile("/query\\?query=.*regions%2Flondon.*"));
                }));
  }

  @Test
  void filtersWithoutScripts() {
    Visit.to("/network")
        .withoutScripts()
        .with(
            page -> {
              int all = rows(page).count();
              page.getByLabel("Status").selectOption("ended");
              page.getByRole(AriaRole.BUTTON, named("Show")).click();
              assertThat(rows(page).count()).isBetween(1, all - 1);
              assertThat(page.locator("#network-table")).containsText("Tri-borough partnership");
            });
  }

  @Test
  void refusesValuesThatNameNothing() {
    Visit.to("/network?kind=nonsense")
        .expecting("refused: 400 .*/network.*", "console: .*status of 400.*")
        .with(page -> assertThat(page.locator(".problem")).containsText("The parameter kind"));
  }

  @Test
  void sliderShowsAYearAndItsGrades() {
    Visit.to("/network")
        .with(
            ready(
                page -> {
                  int all = arrangements(page);
                  page.getByLabel("Show grades of").selectOption("leadership");
                  page.locator("#slider").fill("2016");
                  assertThat(page.locator("#shown-year")).hasText("2016");
                  int then = arrangements(page);
                  assertThat(then).isBetween(1, all - 1);
                  assertThat(rows(page)).hasCount(then);
                  find(page, H_AND_F);
                  Locator note = page.locator("#details");
                  assertThat(note).containsText("Grades at the end of 2016");
                  assertThat(note).containsText("Tri-borough partnership");
                  page.getByLabel("Any year").check();
                  assertThat(page.locator("#details")).containsText("Latest grades");
                  assertThat(arrangements(page)).isEqualTo(all);
                }));
  }

  @Test
  void playsTheYears() {
    Visit.to("/network")
        .with(
            ready(
                page -> {
                  page.getByRole(AriaRole.BUTTON, named("Play")).click();
                  assertThat(page.getByRole(AriaRole.BUTTON, named("Pause"))).isVisible();
                  String first = page.locator("#slider").inputValue();
                  assertThat(page.locator("#slider")).not().hasValue(first);
                  page.getByRole(AriaRole.BUTTON, named("Pause")).click();
                  assertThat(page.getByRole(AriaRole.BUTTON, named("Play"))).isVisible();
                }));
  }

  @Test
  void stepsForThoseWhoWantNoMotion() {
    Visit.to("/network")
        .withoutMotion()
        .with(
            ready(
                page -> {
                  Locator step = page.getByRole(AriaRole.BUTTON, named("Next year"));
                  step.click();
                  String first = page.locator("#slider").inputValue();
                  page.waitForTimeout(1_200);
                  assertThat(page.locator("#slider")).hasValue(first);
                  step.click();
                  assertThat(page.locator("#slider")).not().hasValue(first);
                }));
  }

  @Test
  void findsCentresAndOpensAThing() {
    Visit.to("/network")
        .with(
            ready(
                page -> {
                  find(page, "hammersmith");
                  assertThat(page.locator("#details h3")).hasText(H_AND_F);
                  assertThat(page).hasURL(Pattern.compile(".*chosen=authority%2FE09000013.*"));
                  page.getByText("Open the page about " + H_AND_F).click();
                  assertThat(page).hasURL(Pattern.compile(".*/doc/authority/E09000013"));
                }));
  }

  @Test
  void saysWhereNothingIsFound() {
    Visit.to("/network")
        .with(
            ready(
                page -> {
                  find(page, "Atlantis");
                  assertThat(page.locator("#count")).containsText("Nothing in the network");
                  page.getByLabel("Region").selectOption("North East");
                  find(page, H_AND_F);
                  assertThat(page.locator("#count")).containsText("not in the picture");
                }));
  }

  @Test
  void opensByClick() {
    Visit.to("/network?chosen=authority/E09000013")
        .withoutMotion()
        .with(
            ready(
                page -> {
                  assertThat(page.locator("#details h3")).hasText(H_AND_F);
                  Locator canvas = page.locator("#canvas");
                  canvas.evaluate("canvas => canvas.scrollIntoView({ block: 'center' })");
                  page.waitForTimeout(500);
                  canvas.click(new Locator.ClickOptions().setPosition(5, 5));
                  assertThat(page.locator("#details")).containsText("Nothing is chosen");
                  canvas.click();
                  assertThat(page.locator("#details h3")).hasText(H_AND_F);
                  canvas.click();
                  assertThat(page).hasURL(Pattern.compile(".*/doc/authority/E09000013"));
                }));
  }

  @Test
  void goesByKeyboard() {
    Visit.to("/network?chosen=authority/E09000013")
        .with(
            ready(
                page -> {
                  page.locator("#canvas").focus();
                  page.keyboard().press("ArrowRight");
                  Locator chosen = page.locator("#details h3");
                  assertThat(chosen).not().hasText(H_AND_F);
                  String name = chosen.textContent();
                  page.keyboard().press("Enter");
                  assertThat(page.locator("h1"))
                      .containsText(name, new ContainsTextOptions().setIgnoreCase(true));
                }));
  }

  @Test
  void addressKeepsWhatIsShown() {
    Visit.to("/network?region=london&year=2016&colour=overall&size=grade&shared=true")
        .with(
            ready(
                page -> {
                  assertThat(page.getByLabel("Region")).hasValue("london");
                  assertThat(page.locator("#shown-year")).hasText("2016");
                  assertThat(page.getByLabel("Show grades of")).hasValue("overall");
                  assertThat(page.getByLabel("Size by")).hasValue("grade");
                  assertThat(page.getByLabel("Only arrangements that name two")).isChecked();
                }));
  }

  @Test
  void staysPutBetweenLoads() {
    Visit.to("/network")
        .with(
            ready(
                page -> {
                  byte[] first = bytes(save(page, "Save as SVG"));
                  page.reload();
                  assertThat(page.locator("#picture[data-ready]")).isVisible();
                  assertThat(bytes(save(page, "Save as SVG"))).isEqualTo(first);
                }));
  }

  private static Download save(Page page, String button) {
    return page.waitForDownload(page.getByRole(AriaRole.BUTTON, named(button))::click);
  }

  @Test
  void givesThePictureAway() {
    Visit.to("/network?region=london")
        .with(
            ready(
                page -> {
                  String svg = new String(bytes(save(page, "Save as SVG")));
                  assertThat(svg).startsWith("<svg").contains(H_AND_F).doesNotContain("Trafford");
                  byte[] png = bytes(save(page, "Save as PNG"));
                  assertThat(png).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(10_000);
                }));
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void isAccessibleWhileItIsUsed(Screen screen) {
    Visit.to("/network?colour=overall&chosen=authority/E09000013")
        .on(screen)
        .with(ready(Accessibility::check));
  }
}
