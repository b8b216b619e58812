package org.jointly.extraction.findings;

import java.util.List;
import java.util.Optional;
import org.jointly.extraction.judgements.AreaLabels;
import org.jointly.model.Passage;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Vocabulary;

/** Tells which judgement area a passage bears on: that of the innermost heading that names one. */
final class SectionAreas {
  private final AreaLabels labels;

  SectionAreas(Vocabulary vocabulary) {
    labels = new AreaLabels(vocabulary);
  }

  /** Returns the area of the passage's section, nothing where no heading above it names one. */
  List<String> of(Passage passage) {
    List<String> sections = passage.sections();
    for (int i = sections.size() - 1; i >= 0; i--) {
      Optional<CueMatch<String>> area = labels.named(sections.get(i));
      if (area.isPresent()) {
        return List.of(area.get().value());
      }
    }
    return List.of();
  }
}
