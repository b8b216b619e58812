package org.jointly.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Types into the search box as a person does, with keys, with a pointer and without scripts. */
@InBrowser
class SearchBoxTest {
  private static Locator box(Page page) {
    return page.locator("#site-search");
  }

  private static Locator options(Page page) {
    return page.locator("header [role=option]");
  }

  @Test
  void suggestsNamesAndGoesToThemByKeys() {
    Visit.to("/def")
        .with(
            page -> {
              box(page).pressSequentially("kingston u");
              assertThat(options(page).first()).containsText("Kingston upon Hull");
              assertThat(box(page)).hasAttribute("aria-expanded", "true");
              box(page).press("ArrowDown");
              box(page).press("ArrowDown");
              assertThat(options(page).nth(1)).hasAttribute("aria-selected", "true");
              assertThat(box(page))
                  .hasAttribute("aria-activedescendant", options(page).nth(1).getAttribute("id"));
              box(page).press("ArrowUp");
              box(page).press("ArrowUp");
              assertThat(options(page).first()).hasAttribute("aria-selected", "false");
              box(page).press("ArrowDown");
              box(page).press("Enter");
              assertThat(page).hasURL(Pattern.compile(".*/doc/authority/E06000010$"));
            });
  }

  @Test
  void findsFormerNamesByPointer() {
    Visit.to("/def")
        .with(
            page -> {
              box(page).pressSequentially("rbk");
              options(page).filter(new Locator.FilterOptions().setHasText("RBKC")).click();
              assertThat(page).hasURL(Pattern.compile(".*/doc/authority/E09000020$"));
            });
  }

  @Test
  void closesWithEscapeAndStillSearches() {
    Visit.to("/def")
        .with(
            page -> {
              box(page).pressSequentially("fostered");
              box(page).fill("foster");
              box(page).press("End");
              assertThat(options(page).first()).isVisible();
              box(page).press("Escape");
              assertThat(options(page).first()).isHidden();
              assertThat(box(page)).hasValue("foster");
              box(page).press("Enter");
              assertThat(page).hasURL(Pattern.compile(".*/search\\?q=foster$"));
              assertThat(page.locator("#subjects mark").first()).hasText("fostering");
            });
  }

  @Test
  void searchesWithoutScripts() {
    Visit.to("/def")
        .withoutScripts()
        .with(
            page -> {
              box(page).fill("tri-borough");
              page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go")).click();
              assertThat(page.locator("#arrangements a").first())
                  .hasText("Tri-borough partnership");
            });
  }

  @Test
  void isAccessibleWithItsListOpen() {
    Visit.to("/search?q=fostering+delays")
        .with(
            page -> {
              page.locator("#search-words").fill("rich");
              assertThat(page.locator("main [role=option]").first()).isVisible();
              assertThat(Accessibility.violations(page)).isEmpty();
            });
  }
}
