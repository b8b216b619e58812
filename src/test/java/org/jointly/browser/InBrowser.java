package org.jointly.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Marks tests that need the server and the browser; they share one of each, started at need. */
@Tag("browser")
@ExtendWith(InBrowser.Starter.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface InBrowser {

  /** Starts both once and leaves it to the end of all tests to close them. */
  final class Starter implements BeforeAllCallback {
    private static Optional<Browsing> running = Optional.empty();

    static Browsing running() {
      return running.orElseThrow();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
      Optional<Path> chromium = Chromium.installed();
      assumeTrue(chromium.isPresent(), Chromium.MISSING);
      PlaywrightAssertions.setDefaultAssertionTimeout(Visit.PATIENCE);
      running =
          Optional.of(
              context
                  .getRoot()
                  .getStore(Namespace.create(Starter.class))
                  .getOrComputeIfAbsent(
                      Browsing.class, key -> Browsing.start(chromium.get()), Browsing.class));
    }
  }
}
