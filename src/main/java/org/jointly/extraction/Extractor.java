package org.jointly.extraction;

import java.util.List;
import org.jointly.extraction.head.ReportHead;
import org.jointly.model.Listing;
import org.jointly.model.Outcome;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Vocabulary;

/** Finds the facts of a report: its head first, then each family of facts in turn. Thread-safe. */
public final class Extractor {
  private final HeadStep head;
  private final List<Step> steps;

  /** Makes an extractor of every family of facts, with the given vocabularies and register. */
  public Extractor(Vocabulary vocabulary, Authorities authorities) {
    this(new ReportHead(vocabulary, authorities), Families.all(vocabulary, authorities));
  }

  Extractor(HeadStep head, List<Step> steps) {
    this.head = head;
    this.steps = List.copyOf(steps);
  }

  /**
   * Finds the facts of one report.
   *
   * @param listing what the manifest says of the file; {@link Listing#NONE} where there is none
   * @return the facts, or the problem for which the whole report is left out
   */
  public Outcome<ReportFacts> extract(Report report, Listing listing) {
    return head.begin(report, listing).then(facts -> Outcome.of(addAll(report, facts)));
  }

  private ReportFacts addAll(Report report, ReportFacts begun) {
    ReportFacts facts = begun;
    for (Step step : steps) {
      facts = step.add(report, facts);
    }
    return facts;
  }
}
