package org.jointly.extraction.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jointly.extraction.phrases.Cues;
import org.jointly.extraction.phrases.Sequence;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/**
 * Finds the passages of a report's sections of information about the area, each with what its place
 * says of its figures. The sections' headings are cues of the information-sections scheme.
 */
final class InformationSections {
  private static final Set<PassageKind> TEXT =
      Set.of(PassageKind.NUMBERED, PassageKind.PARAGRAPH, PassageKind.BULLET);
  private static final String MAIN = "opens";

  private final Vocabulary vocabulary;
  private final Cues<Concept> headings;

  InformationSections(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.headings = Cues.of(vocabulary.scheme("information-sections"), Function.identity());
  }

  /**
   * A passage of a section of information.
   *
   * @param setting what its place says; its period is the last that a passage of the section opened
   *     with
   */
  record Placed(Passage passage, Sequence words, Setting setting) {}

  /**
   * Returns the passages, in reading order.
   *
   * @param opening the period that a passage opens with
   */
  List<Placed> in(Report report, Function<Sequence, Optional<String>> opening) {
    Walk walk = new Walk(opening);
    report.passages().forEach(walk::pass);
    return walk.placed;
  }

  /** One way through a report. */
  private final class Walk {
    private final Function<Sequence, Optional<String>> opening;
    private final List<Placed> placed = new ArrayList<>();
    private Optional<Concept> section = Optional.empty();
    private boolean opened;
    private String period = "";
    private Optional<Passage> leadIn = Optional.empty();
    private boolean nested;

    Walk(Function<Sequence, Optional<String>> opening) {
      this.opening = opening;
    }

    void pass(Passage passage) {
      if (passage.is(PassageKind.HEADING) && !isLeadIn(passage)) {
        enter(passage.text());
      } else if (section.isPresent() && TEXT.contains(passage.kind())) {
        take(passage, section.get());
      }
    }

    /** A line such as {@code In the last 12 months:} is set as a heading in some reports. */
    private boolean isLeadIn(Passage heading) {
      Sequence words = new Sequence(heading.text());
      Optional<String> span = opening.apply(words);
      boolean leads =
          heading.text().strip().endsWith(":") && (span.isPresent() || words.is(0, "of"));
      if (leads && section.isPresent()) {
        period = span.orElse(period);
        leadIn = Optional.of(heading);
        nested = false;
      }
      return leads && section.isPresent();
    }

    private void enter(String heading) {
      section = section(heading);
      opened = opened || section.isPresent();
      period = "";
      leadIn = Optional.empty();
    }

    private Optional<Concept> section(String heading) {
      Sequence words = new Sequence(heading);
      return headings.in(words).stream()
          .filter(place -> place.first() == 0)
          .map(Cues.Place::value)
          .filter(concept -> opened || concept.extra(MAIN).contains("true"))
          .findFirst();
    }

    private void take(Passage passage, Concept kind) {
      Sequence words = new Sequence(passage.text());
      leaveList(passage);
      if (!kind.extra("unit").isEmpty()) {
        placed.add(new Placed(passage, words, setting(kind)));
      }
      opening.apply(words).ifPresent(found -> period = found);
      if (passage.text().strip().endsWith(":")) {
        leadIn = Optional.of(passage);
        nested = false;
      }
    }

    /** A list ends where the indentation of what introduced it comes back. */
    private void leaveList(Passage passage) {
      int depth = leadIn.filter(each -> each.is(PassageKind.BULLET)).map(Passage::depth).orElse(0);
      boolean deeper = passage.depth() > depth;
      if (nested && !deeper && depth > 0) {
        leadIn = Optional.empty();
      }
      nested = nested || deeper;
    }

    private Setting setting(Concept kind) {
      String unit =
          vocabulary.concept("units", kind.extra("unit").get(0)).orElseThrow().prefLabel();
      boolean countsNothing = !kind.extra("countsNothing").contains("false");
      return new Setting(unit, countsNothing, leadIn.map(Passage::text).orElse(""), period);
    }
  }
}
