package org.jointly.server.explorer.concepts;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.jointly.server.explorer.View;

/** Says what a concept means, and folds the phrases by which it is told. */
final class Meaning {
  private final View about;

  Meaning(Asked asked) {
    this.about = asked.view("about");
  }

  DomContent shown() {
    return each(
        each(words("1 definition"), definition -> p(definition).withClass("lead")),
        each(words("2 example"), example -> p("Example: " + example).withClass("example")),
        cues(),
        p(about.link("what it means"), text(" "), about.sheet("what it means")).withClass("note"));
  }

  private DomContent cues() {
    List<String> cues = words("4 cue");
    List<String> weak = words("5 weak cue");
    return iff(
        cues.size() + weak.size() > 0,
        details(
            summary("Told by %d phrases".formatted(cues.size() + weak.size())),
            p("A star stands for any ending, a tilde and a number for words between, square brackets"
                    + " for words that may be left out, a bar between words for either.")
                .withClass("note"),
            phrases(cues),
            iff(!weak.isEmpty(), p("These count half: they touch on it without naming it.")),
            phrases(weak)));
  }

  private static DomContent phrases(List<String> cues) {
    return ul(each(cues, cue -> li(code(cue)))).withClass("links");
  }

  private List<String> words(String what) {
    return about.table().stream()
        .filter(row -> row.text("what").equals(what))
        .map(row -> row.text("words"))
        .toList();
  }
}
