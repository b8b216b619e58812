package org.jointly.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds of every page, whatever the data. */
final class HarmlessPage {
  private static final List<String> ADDRESSES =
      List.of("href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset");

  private HarmlessPage() {}

  static void check(String path, Document page, URI host) {
    assertThat(page.getElementsByTag(HostileData.MARK)).as(path).isEmpty();
    assertThat(page.select("style, iframe, object, embed, base, meta[http-equiv]"))
        .as(path)
        .isEmpty();
    page.traverse(
        (node, depth) -> {
          if (node instanceof Comment comment) {
            assertThat(comment.getData()).as(path).doesNotContain(HostileData.MARK);
          }
        });
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(attribute -> check(path, attribute, host));
      checkLoaded(path, element, host);
    }
    page.select("script:not([src])").forEach(script -> checkData(path, script));
  }

  private static void check(String path, Attribute attribute, URI host) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    assertThat(name).as(path).doesNotStartWith("on").isNotEqualTo("style");
    assertThat(name).as(path).isNotEqualTo(HostileData.MARK).doesNotContain("<", "\"", "'");
    if (ADDRESSES.contains(name)) {
      String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
      assertThat(value).as(path).doesNotContainPattern("^[^a-z/?#.]*(javascript|data|vbscript):");
      assertThat(value).as(path).doesNotStartWith("//").doesNotStartWith("file:");
    }
  }

  /** Scripts, styles and pictures come from the host itself. */
  private static void checkLoaded(String path, Element element, URI host) {
    String source = element.hasAttr("src") ? element.absUrl("src") : "";
    boolean isStyle = element.is("link[rel~=stylesheet|icon|preload|modulepreload|manifest]");
    String loaded = isStyle ? element.absUrl("href") : source;
    if (!loaded.isEmpty()) {
      assertThat(loaded).as(path).startsWith(host + "/");
    }
  }

  /** Data beside a page says of itself that it is no script, and nothing in it ends it early. */
  private static void checkData(String path, Element script) {
    assertThat(script.attr("type")).as(path).isIn("application/ld+json", "application/json");
    String text =
        script.dataNodes().stream().map(DataNode::getWholeData).reduce("", String::concat);
    assertThat(text).as(path).doesNotContain("<");
    assertThatCode(() -> new ObjectMapper().readTree(text)).as(path).doesNotThrowAnyException();
  }
}
