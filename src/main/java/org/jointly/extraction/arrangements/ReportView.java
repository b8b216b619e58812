package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import org.jointly.model.AuthorityReference;
import org.jointly.model.InspectionFacts;
import org.jointly.vocabulary.RegisterEntry;

/**
 * A report as the detectors see it.
 *
 * @param inspection its head
 * @param sentences its sentences in reading order
 * @param names the authorities it names
 * @param lookup finds subjects and register entries
 * @param delivery the body to which the authority has handed its services
 */
record ReportView(
    InspectionFacts inspection,
    List<Sentence> sentences,
    AuthorityNames names,
    Lookup lookup,
    Optional<Delivery> delivery) {

  ReportView {
    sentences = List.copyOf(sentences);
  }

  /** Makes the view of a report whose sentences are tagged, finding who delivers its services. */
  static ReportView of(
      InspectionFacts inspection, List<Sentence> sentences, AuthorityNames names, Lookup lookup) {
    ReportView first = new ReportView(inspection, sentences, names, lookup, Optional.empty());
    return new ReportView(inspection, sentences, names, lookup, Delivery.in(sentences, first));
  }

  /** Returns the code of the inspected authority. */
  String inspected() {
    return inspection.authority().gss();
  }

  AuthorityReference reference(Tag authority) {
    return names.reference(authority.value());
  }

  Subject subject(Tag tag) {
    return lookup.subject(tag.value());
  }

  /** Returns the register's entry for a name of the report, if it may mean it there. */
  Optional<RegisterEntry> entry(Tag name) {
    return lookup.entry(name.value()).filter(entry -> entry.mayBeNamedIn(inspected()));
  }
}
