package org.jointly.extraction.judgements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointly.extraction.judgements.GradeWords.Found;
import org.jointly.extraction.judgements.GradedLine.Source;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/**
 * Reads the record of main findings at the end of reports of 2009 to 2013.
 *
 * <p>Reports of 2009 to 2012 judge two services in one table. Each service's judgements begin with
 * overall effectiveness; the heading of a service that stands elsewhere in a damaged table does not
 * begin another.
 */
final class RecordOfFindings {
  private static final String OTHER = "other-area";
  private static final int FEWEST_OF_TWO_SERVICES = 6;
  private static final int FEWEST = 3;
  private static final int WORDS_BEYOND_TITLE = 6;

  private final Set<String> titles = new HashSet<>();
  private final List<Concept> services;
  private final GradedLines lines;
  private final GradeWords grades;
  private final AreaLabels areas;

  RecordOfFindings(Vocabulary vocabulary, GradedLines lines, GradeWords grades, AreaLabels areas) {
    vocabulary
        .concept("front-fields", "record-of-findings")
        .ifPresent(
            title -> title.altLabels().forEach(label -> titles.add(AreaLabels.plain(label))));
    this.services = vocabulary.scheme("judged-services");
    this.lines = lines;
    this.grades = grades;
    this.areas = areas;
  }

  /**
   * Returns the graded lines of the record, or where it lacks or holds but a few, those of the
   * headings with a grade in or below them, if they are more.
   *
   * @param twoServices whether the framework judges two services apart
   */
  List<GradedLine> in(Report report, boolean twoServices) {
    List<GradedLine> record =
        new Reading(twoServices).read(record(report.passages()), Source.TABLE);
    if (record.size() >= (twoServices ? FEWEST_OF_TWO_SERVICES : FEWEST)) {
      return record;
    }
    List<GradedLine> headings = new Reading(twoServices).read(graded(report), Source.HEADING);
    return headings.size() > record.size() ? headings : record;
  }

  private List<Passage> record(List<Passage> passages) {
    for (int i = passages.size() - 1; i >= 0; i--) {
      if (!passages.get(i).is(PassageKind.CONTENTS) && isTitle(passages.get(i))) {
        return passages.subList(i + 1, passages.size());
      }
    }
    return List.of();
  }

  private boolean isTitle(Passage passage) {
    String plain = AreaLabels.plain(passage.text());
    return titles.stream()
        .filter(title -> plain.equals(title) || plain.startsWith(title + " "))
        .anyMatch(title -> plain.split(" ").length <= title.split(" ").length + WORDS_BEYOND_TITLE);
  }

  /** Joins each heading with the grade that alone stands below it. */
  private List<Passage> graded(Report report) {
    List<Passage> joined = new ArrayList<>();
    List<Passage> passages = report.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Optional<String> below =
          i + 1 < passages.size() ? grades.alone(passages.get(i + 1).text()) : Optional.empty();
      if (passage.is(PassageKind.HEADING)) {
        joined.add(below.map(grade -> row(passage, grade)).orElse(passage));
      }
    }
    return joined;
  }

  private static Passage row(Passage heading, String grade) {
    return new Passage(
        heading.id(),
        PassageKind.TABLE_ROW,
        heading.number(),
        heading.sections(),
        heading.firstPage(),
        heading.lastPage(),
        0,
        heading.text() + "\t" + grade.replace('-', ' '),
        List.of(heading.text(), grade.replace('-', ' ')));
  }

  private Optional<Concept> service(String label) {
    String plain = AreaLabels.plain(label);
    return services.stream()
        .filter(
            service -> service.labels().stream().anyMatch(l -> AreaLabels.plain(l).equals(plain)))
        .findFirst();
  }

  /** One reading of the table from top to bottom. */
  private final class Reading {
    private final boolean twoServices;
    private final List<GradedLine> found = new ArrayList<>();
    private Optional<Concept> named = Optional.empty();
    private Optional<Concept> current = Optional.empty();

    private Reading(boolean twoServices) {
      this.twoServices = twoServices;
    }

    private List<GradedLine> read(List<Passage> rows, Source source) {
      rows.forEach(row -> read(row, source));
      return found;
    }

    private void read(Passage row, Source source) {
      Optional<Concept> heading = service(GradedLines.label(row.text()));
      if (heading.isPresent()) {
        named = heading;
      } else if (!row.is(PassageKind.NUMBERED) && !row.is(PassageKind.BULLET)) {
        lines.labelled(row).ifPresent(line -> add(line, row, source));
      }
    }

    private void add(Found line, Passage row, Source source) {
      String area = areas.named(line.rest()).map(match -> match.value()).orElse(OTHER);
      if (twoServices && area.equals("overall")) {
        current = named.or(this::nextService);
      }
      String service = current.map(Concept::notation).orElse("");
      String label = current.map(concept -> prefix(concept) + line.rest()).orElse(line.rest());
      found.add(new GradedLine(source, service, area, label, line.grade(), row));
    }

    private Optional<Concept> nextService() {
      return current.isEmpty() ? services.stream().findFirst() : current;
    }

    private static String prefix(Concept service) {
      return service.altLabels().get(0) + ": ";
    }
  }
}
