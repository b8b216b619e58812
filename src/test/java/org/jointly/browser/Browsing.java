package org.jointly.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import org.jointly.cli.PublishedGraph;
import org.jointly.server.ServerOptions;
import org.jointly.server.SparqlServer;

/**
 * The published graph on a free port and a browser beside it.
 *
 * @param server serves the graph
 * @param playwright drives the browser
 * @param browser looks at the pages
 */
record Browsing(SparqlServer server, Playwright playwright, Browser browser)
    implements AutoCloseable {

  static Browsing start(Path chromium) {
    SparqlServer server = SparqlServer.start(PublishedGraph.load(), ServerOptions.onPort(0));
    Playwright playwright = Playwright.create(Chromium.withoutDownload());
    return new Browsing(
        server, playwright, playwright.chromium().launch(Chromium.launch(chromium)));
  }

  String url() {
    return server.url();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.close();
  }
}
