package org.jointly.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the README over the published graph: {@code mvn -q -B test
 * -Dtest=ReadmePictures}.
 */
@InBrowser
class ReadmePictures {
  private static final Path FOLDER = Path.of("src", "site", "pictures");
  private static final String GRADES = "/network?colour=leadership&shared=true";

  private record Picture(String name, String path, int height, String waitFor) {}

  private static final List<Picture> PICTURES =
      List.of(
          new Picture("home", "/", 1000, "h1"),
          new Picture("authority", KindsOfPage.HAMMERSMITH, 1300, "h1"),
          new Picture("arrangement", KindsOfPage.TRI_BOROUGH, 1300, "h1"),
          new Picture("network", GRADES, 1150, "#picture[data-ready]"),
          new Picture("query", "/query?question=most-connected", 1200, "#editor tbody tr"));

  @Test
  void take() throws IOException {
    Files.createDirectories(FOLDER);
    PICTURES.forEach(picture -> take(picture, Screen.DESKTOP.width, FOLDER, ""));
    Path phone = Files.createDirectories(Path.of("target", "pictures"));
    PICTURES.forEach(picture -> take(picture, Screen.PHONE.width, phone, "-phone"));
  }

  private static void take(Picture picture, int width, Path folder, String mark) {
    Browsing browsing = InBrowser.Starter.running();
    NewContextOptions options =
        new NewContextOptions().setViewportSize(width, picture.height()).setBaseURL(browsing.url());
    try (BrowserContext context = browsing.browser().newContext(options)) {
      Page page = context.newPage();
      page.navigate(picture.path());
      page.waitForSelector(picture.waitFor());
      page.waitForTimeout(1_500);
      page.screenshot(
          new ScreenshotOptions().setPath(folder.resolve(picture.name() + mark + ".png")));
    }
  }
}
