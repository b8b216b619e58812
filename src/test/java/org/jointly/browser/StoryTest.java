package org.jointly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A person who has never heard of RDF begins at the home page, finds out what changed in
 * Hammersmith and Fulham when the tri-borough ended, sees the evidence, and takes the numbers away
 * as a spreadsheet.
 */
@InBrowser
class StoryTest {
  private static final String COUNCIL = "Hammersmith and Fulham";
  private static final Page.LocatorOptions TITLE =
      new Page.LocatorOptions().setHasText("What changed when “Tri-borough partnership” ended");

  @ParameterizedTest
  @EnumSource(Screen.class)
  void findsWhatChangedSeesTheEvidenceAndTakesTheNumbersAway(Screen screen) {
    Visit.to("/")
        .on(screen)
        .with(
            page -> {
              findsTheCouncil(page);
              String authority = page.url();
              seesWhatChanged(page);
              seesTheEvidence(page);
              page.navigate(authority);
              takesTheNumbersAway(page);
            });
  }

  private static void findsTheCouncil(Page page) {
    Locator search = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.COMBOBOX);
    search.pressSequentially("hammersm");
    page.getByRole(AriaRole.OPTION).first().click();
    assertThat(page.locator("h1")).hasText(COUNCIL);
  }

  private static Locator part(Page page) {
    return page.locator("section")
        .filter(new Locator.FilterOptions().setHas(page.locator("h2", TITLE)));
  }

  /** The grade of leadership fell after the end, and rose again. */
  private static void seesWhatChanged(Page page) {
    Locator leadership =
        part(page).locator("tr").filter(new Locator.FilterOptions().setHasText("Leadership"));
    assertThat(leadership)
        .containsText(Pattern.compile("outstanding.*good.*worse.*outstanding.*better"));
  }

  private static void seesTheEvidence(Page page) {
    Locator evidence = part(page).locator("a[href*='/2016-03-29/p/']").first();
    String paragraph = evidence.getAttribute("href").replaceFirst(".*/p/", "");
    evidence.click();
    assertThat(page.locator("h1")).containsText(paragraph);
    assertThat(page.locator("main a[href^='https://files.ofsted.gov.uk']").first()).isVisible();
  }

  private static void takesTheNumbersAway(Page page) {
    Locator link = part(page).getByText("Spreadsheet");
    List<CSVRecord> rows = rows(page.waitForDownload(link::click));
    assertThat(rows)
        .anySatisfy(
            row -> {
              assertThat(row.get("inspected")).isEqualTo("2019-09-13");
              assertThat(row.get("what")).isEqualTo("judgement: leadership");
              assertThat(row.get("was")).isEqualTo("outstanding");
              assertThat(row.get("is")).isEqualTo("good");
            });
  }

  private static List<CSVRecord> rows(Download file) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file.path(), StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
