package org.jointly.extraction;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jointly.model.Evidence;
import org.jointly.model.Passage;
import org.jointly.model.Report;

/** Cites passages as annotated reports do: by printed number, or else by section. */
final class Citations {
  private final Map<String, Passage> passages = new HashMap<>();

  Citations(Report report) {
    report.passages().forEach(passage -> passages.put(passage.id(), passage));
  }

  /** Returns the citation of the passage that the evidence names. */
  String of(Evidence evidence) {
    Passage passage = passages.get(evidence.passage());
    if (passage == null) {
      throw new IllegalArgumentException("No passage " + evidence.passage() + " in this report");
    }
    return passage.citation();
  }

  /** Returns the citations of all the evidence, each once, in its order. */
  List<String> of(Collection<Evidence> evidence) {
    return evidence.stream().map(this::of).distinct().toList();
  }
}
