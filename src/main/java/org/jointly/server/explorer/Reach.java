package org.jointly.server.explorer;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;

/** Says how far the data reaches and what cannot be told from it. */
final class Reach {
  private Reach() {}

  static DomContent shown(Views views) {
    View fresh = views.ask("freshness");
    return Block.of(
            "How far it reaches, and what it cannot tell",
            fresh,
            each(fresh.table().rows(), Reach::reach),
            ul(
                li(
                    "It holds the reports that were at hand, and not all that there are: that a"
                        + " council is missing says nothing of it."),
                li(
                    "A report that does not mention an arrangement does not say that there is none."
                        + " Where a start or an end is not known, the pages say so."),
                li(
                    "Grades follow many causes. What comes after an arrangement is not therefore its"
                        + " effect, and numbers are small: read the counts beside the means."),
                li(
                    "The frameworks of inspection changed; grades are compared only where what is"
                        + " judged corresponds."),
                li(
                    "A program read the reports. It errs now and then: check what you quote against"
                        + " the paragraph, which every fact names.")))
        .shown();
  }

  private static DomContent reach(Row row) {
    if (!row.has("first")) {
      return Block.nothing("The graph holds no inspection.");
    }
    return p(
        "Inspections that ended from %s to %s; the newest report was published on %s. Of %s that the graph knows it holds no inspection."
            .formatted(
                Days.words(row.text("first")),
                Days.words(row.text("last")),
                Days.words(row.text("published")),
                uninspected(row.number("uninspected"))));
  }

  private static String uninspected(int count) {
    return count == 1 ? "one authority" : "%,d authorities".formatted(count);
  }
}
