package org.jointly.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Holds pages to the Web Content Accessibility Guidelines 2.2, level AA, as far as axe can see. */
final class Accessibility {
  private static final List<String> LEVELS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Accessibility() {}

  /** Fails on any violation. */
  static void check(Page page) {
    assertThat(violations(page)).as("accessibility of %s", page.url()).isEmpty();
  }

  /** Lists violations as the rule and the element that breaks it. */
  static List<String> violations(Page page) {
    AxeResults results = new AxeBuilder(page).withTags(LEVELS).analyze();
    return results.getViolations().stream().flatMap(Accessibility::lines).toList();
  }

  private static Stream<String> lines(Rule rule) {
    return rule.getNodes().stream().map(node -> rule.getId() + " " + place(node));
  }

  private static String place(CheckedNode node) {
    return node.getTarget() + " " + node.getHtml();
  }
}
