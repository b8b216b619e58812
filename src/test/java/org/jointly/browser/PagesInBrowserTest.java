package org.jointly.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, on every screen, reads without trouble and shuts nobody out. */
@InBrowser
class PagesInBrowserTest {

  static Stream<Arguments> pages() {
    return KindsOfPage.paths().stream()
        .flatMap(path -> Stream.of(Screen.values()).map(screen -> Arguments.of(path, screen)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isAccessible(String path, Screen screen) {
    Visit.to(path).on(screen).with(Accessibility::check);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void fitsTheScreen(String path, Screen screen) {
    Visit.to(path).on(screen).with(page -> assertThat(overflow(page)).isZero());
  }

  @ParameterizedTest
  @EnumSource(Screen.class)
  void refusalsAreAccessible(Screen screen) {
    Visit.to("/doc/authority/E99999999")
        .on(screen)
        .expecting("refused: 404 .*/E99999999", "console: .*404 .*")
        .with(Accessibility::check);
  }

  /** Returns by how many pixels a page must be moved sideways to be read. */
  private static int overflow(Page page) {
    String beyond = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    return (Integer) page.evaluate(beyond);
  }
}
