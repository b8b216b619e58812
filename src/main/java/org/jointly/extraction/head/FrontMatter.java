package org.jointly.extraction.head;

import java.util.ArrayList;
import java.util.List;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.jointly.vocabulary.Words;

/**
 * What stands before the text of a report.
 *
 * @param title the short lines that give the kind of inspection and who was inspected
 * @param opening the first passages, title included
 * @param fields the labelled fields of the whole report
 */
record FrontMatter(List<Passage> title, List<Passage> opening, List<FrontFields.Field> fields) {
  private static final int LONGEST_TITLE_LINE = 30;
  private static final int TITLE_LINES = 14;
  private static final int OPENING = 24;

  /** Reads the front matter of a report. */
  static FrontMatter of(Report report, FrontFields fields) {
    List<Passage> opening =
        report.passages().stream()
            .filter(passage -> !passage.is(PassageKind.CONTENTS))
            .limit(OPENING)
            .toList();
    return new FrontMatter(title(opening), opening, fields.in(report));
  }

  private static List<Passage> title(List<Passage> opening) {
    List<Passage> title = new ArrayList<>();
    for (Passage passage : opening) {
      if (passage.is(PassageKind.TABLE_ROW) || passage.is(PassageKind.NUMBERED)) {
        break;
      }
      if (title.size() < TITLE_LINES && isTitleLine(passage)) {
        title.add(passage);
      }
    }
    return title;
  }

  private static boolean isTitleLine(Passage passage) {
    boolean titled = passage.is(PassageKind.FRONT) || passage.is(PassageKind.HEADING);
    return titled && Words.of(passage.text()).size() <= LONGEST_TITLE_LINE;
  }

  /** Returns the title on one line. */
  String titleText() {
    return String.join(" / ", title.stream().map(Passage::text).toList());
  }

  /** Returns the fields of one name, in reading order. */
  List<FrontFields.Field> fields(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).toList();
  }
}
