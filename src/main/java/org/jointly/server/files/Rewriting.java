package org.jointly.server.files;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Turns the links of a page into those between files. What no file answers for is said in words: a
 * link becomes its text, a form a sentence.
 */
final class Rewriting {
  private static final String FORM =
      "Choosing other values needs a running server; this is a copy of its pages as files.";
  private static final String GONE = "Not part of this copy of the site";

  private final Places places;
  private final Set<String> files;

  /**
   * Rewrites pages of a site.
   *
   * @param files what it holds
   */
  Rewriting(Places places, Set<String> files) {
    this.places = places;
    this.files = files;
  }

  /** Rewrites a page that becomes a file of that name. */
  byte[] rewritten(byte[] page, String file) {
    Document document = Links.parsed(page);
    document.select("form").forEach(form -> form(form, file));
    Links.ATTRIBUTES.forEach(
        name -> document.select("[" + name + "]").forEach(element -> link(element, name, file)));
    document.head().prependChild(script(file));
    return document.outerHtml().getBytes(StandardCharsets.UTF_8);
  }

  /** Lets the search box find names in files, told the way from the page to the site's root. */
  private static Element script(String file) {
    String root = new Target("", "", "").from(file);
    return new Element("script")
        .attr("src", root + SearchFiles.SCRIPT)
        .attr("data-root", root.isEmpty() ? "./" : root)
        .attr("defer", true);
  }

  private void form(Element form, String file) {
    if (form.hasClass("search")) {
      form.attr("action", new Target("", Places.SEARCH, "").from(file));
    } else if (form.ownerDocument().selectFirst("[data-network]") == null) {
      form.replaceWith(new Element("p").addClass("note").text(FORM));
    } else {
      // A picture filters itself, by the form that stands beside it.
      form.attr("action", "");
    }
  }

  private void link(Element element, String name, String file) {
    Optional<URI> address = Links.of(element, name, "/" + file);
    if (address.isEmpty()) {
      return;
    }
    Optional<Target> target = places.of(address.get()).filter(each -> files.contains(each.file()));
    if (target.isPresent()) {
      element.attr(name, target.get().from(file));
    } else if (element.normalName().equals("a")) {
      element.replaceWith(words(element));
    } else {
      element.remove();
    }
  }

  private static Element words(Element link) {
    Element words = new Element("span").attr("title", GONE);
    words.insertChildren(0, link.childNodesCopy());
    return words;
  }
}
