package org.jointly.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.Consumer;

/**
 * A person's visit: a browser with nothing kept from before. It fails on any trouble on the way.
 *
 * @param path where it begins
 * @param screen what it is seen on
 * @param options how else the browser is set
 * @param expected the trouble that belongs to the test, as regular expressions
 */
record Visit(String path, Screen screen, NewContextOptions options, List<String> expected) {

  /** How long a test waits for what it expects, in milliseconds; a busy machine is slow. */
  static final int PATIENCE = 30_000;

  static Visit to(String path) {
    return new Visit(path, Screen.DESKTOP, new NewContextOptions(), List.of());
  }

  Visit on(Screen other) {
    return new Visit(path, other, options, expected);
  }

  Visit withoutScripts() {
    return new Visit(path, screen, options.setJavaScriptEnabled(false), expected);
  }

  Visit withoutMotion() {
    return new Visit(path, screen, options.setReducedMotion(ReducedMotion.REDUCE), expected);
  }

  /** Lets a test provoke trouble; whatever does not match still fails it. */
  Visit expecting(String... trouble) {
    return new Visit(path, screen, options, List.of(trouble));
  }

  /** Opens the page, does what the test does, and looks for trouble. */
  void with(Consumer<Page> test) {
    Browsing browsing = InBrowser.Starter.running();
    Trouble trouble = new Trouble(browsing.url());
    options.setViewportSize(screen.width, screen.height).setBaseURL(browsing.url());
    try (BrowserContext context = browsing.browser().newContext(options)) {
      context.setDefaultTimeout(PATIENCE);
      trouble.watch(context);
      Page page = context.newPage();
      page.navigate(path);
      test.accept(page);
    }
    assertThat(trouble.seen()).as("trouble at %s", path).filteredOn(this::isNew).isEmpty();
  }

  private boolean isNew(String trouble) {
    return expected.stream().noneMatch(trouble::matches);
  }
}
