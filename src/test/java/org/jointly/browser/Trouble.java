package org.jointly.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * What went wrong while a page was open: errors of scripts, anything the browser complains of,
 * requests that failed or were refused, and any request that left the host.
 */
final class Trouble {
  private final List<String> seen = new ArrayList<>();
  private final String host;

  Trouble(String host) {
    this.host = host;
  }

  void watch(BrowserContext context) {
    context.onConsoleMessage(this::message);
    context.onWebError(error -> seen.add("error of a script: " + error.error()));
    context.onRequest(this::request);
    context.onRequestFailed(this::failed);
    context.onResponse(this::response);
  }

  List<String> seen() {
    return List.copyOf(seen);
  }

  private void message(ConsoleMessage message) {
    if (List.of("error", "warning").contains(message.type())) {
      seen.add("console: " + message.text());
    }
  }

  private void request(Request request) {
    boolean own = request.url().startsWith(host + "/");
    if (!own && !request.url().matches("(data|blob|about):.*")) {
      seen.add("left the host: " + request.url());
    }
  }

  /**
   * A download begins as a page that is never shown, and suggestions are given up once more is
   * typed, both of which the browser calls failures.
   */
  private void failed(Request request) {
    boolean given = request.isNavigationRequest() || request.url().contains("/search/suggest?");
    if (!given || !request.failure().contains("net::ERR_ABORTED")) {
      seen.add("failed: " + request.url() + " " + request.failure());
    }
  }

  private void response(Response response) {
    if (response.status() >= 400) {
      seen.add("refused: " + response.status() + " " + response.url());
    }
  }
}
