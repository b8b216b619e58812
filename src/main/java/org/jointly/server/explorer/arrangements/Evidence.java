package org.jointly.server.explorer.arrangements;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Days;
import org.jointly.server.explorer.FindingCard;
import org.jointly.server.explorer.View;
import org.jointly.server.pages.Markup;

/** Shows the benefits and the costs that reports attribute to an arrangement, side by side. */
final class Evidence {
  private static final String TITLE = "Benefits and costs, with the evidence";

  /** More findings than this are folded, report by report. */
  private static final int MANY = 8;

  private final View evidence;
  private final Markup markup;

  Evidence(Asked asked, Markup markup) {
    this.evidence = asked.view("arrangement-evidence");
    this.markup = markup;
  }

  DomContent shown() {
    List<Stated> all = Stated.of(evidence.table());
    if (all.isEmpty()) {
      return Block.of(
              TITLE,
              evidence,
              Block.nothing(
                  "No report credits it with a benefit or blames"
                      + " it for a cost. That says nothing about whether it has any."))
          .shown();
    }
    return Block.of(
            TITLE,
            evidence,
            p("A finding is a sentence that attributes a result to the arrangement. One finding can"
                    + " name several effects, so effects add up to more than findings. What stands"
                    + " here is found by cue phrases: read the paragraph before you quote it.")
                .withClass("note"),
            new EffectTable(all, markup).shown(),
            div(
                    column("Benefits", "positive", all, "No benefit is stated."),
                    column("Costs and risks", "negative", all, "No cost or risk is stated."),
                    iff(
                        all.stream().anyMatch(one -> one.is("mixed")),
                        column("Mixed, or still expected", "mixed", all, "")))
                .withClass("columns"))
        .counted(all.size());
  }

  private DomContent column(String title, String polarity, List<Stated> all, String none) {
    List<Stated> its = all.stream().filter(one -> one.is(polarity)).toList();
    DomContent content =
        its.isEmpty() ? Block.nothing(none) : its.size() > MANY ? folded(its) : cards(its);
    return div(
        h3(span(title).withClass("polarity " + polarity), text(" "), small("" + its.size())),
        content);
  }

  private DomContent folded(List<Stated> findings) {
    Map<Node, List<Stated>> byReport =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.first().thing("report"), LinkedHashMap::new, Collectors.toList()));
    Collection<List<Stated>> reports = byReport.values();
    return each(
        reports,
        its ->
            details(summary(text(report(its.get(0)) + " "), small("" + its.size())), cards(its)));
  }

  private static String report(Stated one) {
    return one.first().text("authorityName") + ", " + Days.words(one.first().text("inspected"));
  }

  private DomContent cards(List<Stated> findings) {
    return each(findings, one -> new FindingCard(one.rows(), markup).withReport());
  }
}
