package org.jointly.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the browser of this machine and says how it is started; none is ever fetched. */
final class Chromium {
  static final String MISSING =
      "The browser tests are left out: no Chromium is installed (looked for chromium,"
          + " chromium-browser and google-chrome on the path)";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");

  /** Keeps it to the pages: no sandbox, which root may not have, and no calls of its own. */
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private Chromium() {}

  static Optional<Path> installed() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Playwright.CreateOptions withoutDownload() {
    return new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
  }

  static LaunchOptions launch(Path executable) {
    return new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS);
  }
}
