package org.jointly.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import java.util.Random;
import org.jointly.measuring.Times;
import org.junit.jupiter.api.Test;

/**
 * Measures how smooth the picture of a whole country is, of 150 made-up authorities and 400
 * arrangements of three members each: {@code mvn -q -B test -Dtest=NetworkBenchmark}. It prints
 * times and asserts none.
 */
@InBrowser
class NetworkBenchmark {
  private static final int AUTHORITIES = 150;
  private static final int ARRANGEMENTS = 400;
  private static final int MEMBERS = 3;
  private static final int FIRST_YEAR = 2012;
  private static final String PICTURE = "document.getElementById('canvas')._cyreg.cy";

  private final Random lot = new Random(7);

  @Test
  void measure() {
    Browsing browsing = InBrowser.Starter.running();
    String network = network().toString();
    NewContextOptions options =
        new NewContextOptions().setViewportSize(1280, 900).setBaseURL(browsing.url());
    try (BrowserContext context = browsing.browser().newContext(options)) {
      Page page = context.newPage();
      page.route(
          "**/export/*.cyjs",
          route ->
              route.fulfill(
                  new FulfillOptions().setContentType("application/json").setBody(network)));
      long start = System.nanoTime();
      page.navigate("/network");
      page.waitForSelector("#picture[data-ready]");
      System.out.printf("ready after %.0f ms%n", (System.nanoTime() - start) / 1e6);
      print("a frame of dragging", frames(page, "picture.panBy({ x: 3, y: 2 })"));
      print(
          "a frame of zooming",
          frames(page, "picture.zoom(0.3 + 0.5 * Math.abs(Math.sin(n / 20)))"));
      print("a step of the slider", steps(page));
    }
  }

  private static void print(String what, Times times) {
    System.out.printf(
        "%s: median %.0f ms, 95th percentile %.0f ms (%d)%n",
        what, times.median(), times.at(0.95), times.count());
  }

  /** Does something in each of 120 frames and returns how long they took. */
  private static Times frames(Page page, String action) {
    return times(
        page,
        """
        () => new Promise((done) => {
          const picture = %s, times = [];
          let last = performance.now(), n = 0;
          const frame = (now) => {
            times.push(now - last);
            last = now;
            %s;
            if (++n < 120) requestAnimationFrame(frame); else done(times);
          };
          requestAnimationFrame(frame);
        })"""
            .formatted(PICTURE, action));
  }

  private static Times steps(Page page) {
    return times(
        page,
        """
        () => Array.from({ length: 12 }, (_, index) => {
          const slider = document.getElementById("slider"), start = performance.now();
          slider.value = %d + index;
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          return performance.now() - start;
        })"""
            .formatted(FIRST_YEAR));
  }

  private static Times times(Page page, String script) {
    List<?> found = (List<?>) page.evaluate(script);
    return new Times(found.stream().map(each -> ((Number) each).doubleValue()).toList());
  }

  private ObjectNode network() {
    ObjectNode network = new ObjectMapper().createObjectNode();
    ObjectNode elements = network.putObject("elements");
    ArrayNode nodes = elements.putArray("nodes");
    ArrayNode edges = elements.putArray("edges");
    for (int number = 0; number < AUTHORITIES; number++) {
      node(nodes, "a" + number, "authority").put("arrangements", MEMBERS);
    }
    for (int number = 0; number < ARRANGEMENTS; number++) {
      String name = "r" + number;
      node(nodes, name, "arrangement").put("kind", "kind" + number % 9).put("status", "current");
      for (int member = 0; member < MEMBERS; member++) {
        edge(edges, name + "-" + member, "a" + lot.nextInt(AUTHORITIES), name, number % 12);
      }
    }
    return network;
  }

  private ObjectNode node(ArrayNode nodes, String name, String type) {
    ObjectNode node = nodes.addObject();
    node.putObject("position").put("x", lot.nextInt(3000)).put("y", lot.nextInt(1900));
    return node.putObject("data")
        .put("id", "http://network.example/" + name)
        .put("label", "Number " + name)
        .put("class", type)
        .put("page", "/doc/" + name);
  }

  private static void edge(ArrayNode edges, String name, String from, String to, int year) {
    String spell = "%d-01-01/%d-01-01".formatted(FIRST_YEAR + year, FIRST_YEAR + 3 + year);
    edges
        .addObject()
        .putObject("data")
        .put("id", "http://network.example/" + name)
        .put("source", "http://network.example/" + from)
        .put("target", "http://network.example/" + to)
        .put("status", "current")
        .putArray("spells")
        .add(spell);
  }
}
