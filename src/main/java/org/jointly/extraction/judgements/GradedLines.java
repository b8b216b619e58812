package org.jointly.extraction.judgements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jointly.extraction.judgements.GradeWords.Found;
import org.jointly.extraction.judgements.GradedLine.Source;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Words;

/** Finds every place where a report of 2013 or later grades an area. Immutable. */
final class GradedLines {
  private static final int LONGEST_LABEL = 24;
  private static final int LONGEST_STATEMENT = 240;
  private static final int WORDS_BEYOND_AREA = 6;
  private static final Pattern NUMBERING = Pattern.compile("^\\s*\\d+(?:\\.\\d+)*[.)]?\\s+");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s:–—\\-•|,;.]+|[\\s:–—\\-•|,;(‘'\"“]+$");
  private static final Pattern VERB =
      Pattern.compile("(?i)(?:\\s+(?:is|are|that|judged|to|be|as|it|has|have|been))+\\s*$");

  private static final String PLACE =
      "(?:(?:the|area|city|county|borough|of)\\s+)*\\p{Lu}[\\p{L}'’.\\-]*(?:[\\s,]+(?:\\p{Lu}[\\p{L}'’.\\-]*|and|of|the|upon|on|under"
          + "|in|with|le|area|council|borough|city|local|authority|&))*";
  private static final String VERBS =
      "(?:(?:is|are|that|has been|have been|judged|to be|as|it|:|–|-)\\s*)*";

  /** What may stand between the area and the grade of a statement: a place and a verb. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*(?:\\([^)]*\\)\\s*)?(?:(?:in|for|of|across)\\s+PLACE\\s*)?VERBS"
                  .replace("PLACE", PLACE)
                  .replace("VERBS", VERBS)
              + "(?:(?:for|of)?\\s*children['’‘]s services\\s*(?:(?:in|for|of|across)\\s+PLACE\\s*)?VERBS)?"
                  .replace("PLACE", PLACE)
                  .replace("VERBS", VERBS));

  private final GradeWords grades;
  private final AreaLabels areas;

  GradedLines(GradeWords grades, AreaLabels areas) {
    this.grades = grades;
    this.areas = areas;
  }

  /** Returns the graded lines of a report in reading order. */
  List<GradedLine> in(Report report) {
    List<GradedLine> lines = new ArrayList<>();
    boolean begun = false;
    List<Passage> passages = report.passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      begun = begun || passage.is(PassageKind.NUMBERED);
      String next = i + 1 < passages.size() ? passages.get(i + 1).text() : "";
      boolean before = !begun;
      line(passage, next, begun)
          .or(() -> before ? gradeBelow(passage, next) : Optional.empty())
          .ifPresent(lines::add);
    }
    return lines;
  }

  /** Before the text, a label may stand on a line of its own with its grade on the next. */
  private Optional<GradedLine> gradeBelow(Passage passage, String next) {
    boolean label = passage.cells().size() <= 1 && !passage.is(PassageKind.CONTENTS);
    return grades
        .alone(next)
        .filter(grade -> label && Words.of(passage.text()).size() <= LONGEST_LABEL)
        .flatMap(grade -> line(passage, new Found(grade, label(passage.text())), Source.TABLE));
  }

  private Optional<GradedLine> line(Passage passage, String next, boolean begun) {
    return switch (passage.kind()) {
      case TABLE_ROW ->
          row(passage, begun ? Source.BOX : Source.TABLE).or(() -> statement(passage, next));
      case HEADING -> statement(passage, next).or(() -> heading(passage));
      case FRONT ->
          statement(passage, next).or(() -> begun ? Optional.empty() : row(passage, Source.TABLE));
      case PARAGRAPH -> statement(passage, next);
      default -> Optional.empty();
    };
  }

  /** Reads a row whose grade stands in a cell of its own, or else beside, above or in its label. */
  Optional<Found> labelled(Passage passage) {
    List<String> cells = passage.cells().isEmpty() ? List.of(passage.text()) : passage.cells();
    List<String> others = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String cell : cells) {
      grades.alone(cell).ifPresentOrElse(found::add, () -> others.add(cell));
    }
    String text = String.join(" ", others).strip();
    if (found.size() == 1 && !text.isEmpty()) {
      return Optional.of(new Found(found.get(0), label(text)));
    }
    return found.isEmpty() ? atAnEnd(text) : Optional.empty();
  }

  private Optional<Found> atAnEnd(String text) {
    if (Words.of(text).size() > LONGEST_LABEL) {
      return Optional.empty();
    }
    return grades
        .atEnd(text)
        .or(() -> grades.atStart(text).filter(found -> Character.isUpperCase(text.charAt(0))))
        .map(found -> new Found(found.grade(), label(found.rest())));
  }

  private Optional<GradedLine> row(Passage passage, Source source) {
    return labelled(passage).flatMap(found -> line(passage, found, source));
  }

  private Optional<GradedLine> heading(Passage passage) {
    return atAnEnd(passage.text()).flatMap(found -> line(passage, found, Source.HEADING));
  }

  private Optional<GradedLine> line(Passage passage, Found found, Source source) {
    return areas
        .named(found.rest())
        .filter(area -> mostOf(found.rest(), area))
        .map(
            area -> new GradedLine(source, "", area.value(), found.rest(), found.grade(), passage));
  }

  private static boolean mostOf(String label, CueMatch<String> area) {
    return Words.of(label).size() - Words.of(area.in(label)).size() <= WORDS_BEYOND_AREA;
  }

  /** A statement that is broken over two headings is joined again. */
  private Optional<GradedLine> statement(Passage passage, String next) {
    String text = beginning(passage.text());
    return areas
        .stated(text)
        .flatMap(
            area ->
                stated(passage, area, text)
                    .or(() -> stated(passage, area, beginning(text + " " + next))));
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_STATEMENT));
  }

  private Optional<GradedLine> stated(Passage passage, CueMatch<String> area, String text) {
    String sentence = firstSentence(text);
    return Words.of(sentence).size() > LONGEST_LABEL || sentence.length() < area.end()
        ? Optional.empty()
        : grades
            .atEnd(sentence)
            .filter(found -> found.rest().length() >= area.end())
            .filter(found -> BETWEEN.matcher(found.rest().substring(area.end())).matches())
            .map(found -> statement(passage, area, found));
  }

  private static GradedLine statement(Passage passage, CueMatch<String> area, Found found) {
    String label = VERB.matcher(label(found.rest())).replaceFirst("");
    return new GradedLine(Source.STATEMENT, "", area.value(), label, found.grade(), passage);
  }

  private static String firstSentence(String text) {
    List<Words.Span> sentences = Words.of(text).sentences();
    return sentences.isEmpty() ? "" : text.substring(0, sentences.get(0).end());
  }

  static String label(String printed) {
    String unnumbered = NUMBERING.matcher(printed.strip()).replaceFirst("");
    String oneLine = unnumbered.replaceAll("\\s+", " ");
    return EDGES.matcher(oneLine).replaceAll("");
  }
}
