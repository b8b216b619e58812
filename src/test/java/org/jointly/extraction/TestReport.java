package org.jointly.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.jointly.model.SourceFile;

/**
 * Makes reports for tests from lines such as {@code front: Inspection dates: 4 to 8 May 2020}. A
 * row's cells are parted by {@code |}; a numbered line begins with its number.
 */
public final class TestReport {
  private final List<Passage> passages = new ArrayList<>();
  private String section = "";

  private TestReport() {}

  /** Makes a report named {@code report.pdf}. */
  public static Report of(String... lines) {
    return named("report.pdf", lines);
  }

  /** Makes a report of a file of the given name. */
  public static Report named(String file, String... lines) {
    TestReport report = new TestReport();
    Arrays.stream(lines).forEach(report::add);
    return new Report(new SourceFile(file, "0".repeat(64), "application/pdf"), 1, report.passages);
  }

  private void add(String line) {
    int colon = line.indexOf(": ");
    PassageKind kind = kind(line.substring(0, colon));
    String text = line.substring(colon + 2);
    Optional<String> number = Optional.empty();
    if (kind == PassageKind.NUMBERED) {
      number = Optional.of(text.substring(0, text.indexOf(' ')));
      text = text.substring(text.indexOf(' ') + 1);
    }
    List<String> cells =
        kind == PassageKind.TABLE_ROW ? List.of(text.split("\\s*\\|\\s*")) : List.of();
    List<String> sections =
        section.isEmpty() || kind == PassageKind.HEADING ? List.of() : List.of(section);
    String id = "s/" + (passages.size() + 1);
    String joined = cells.isEmpty() ? text : String.join("\t", cells);
    passages.add(new Passage(id, kind, number, sections, 1, 1, 0, joined, cells));
    section = kind == PassageKind.HEADING ? text : section;
  }

  private static PassageKind kind(String word) {
    return switch (word) {
      case "front" -> PassageKind.FRONT;
      case "heading" -> PassageKind.HEADING;
      case "row" -> PassageKind.TABLE_ROW;
      case "numbered" -> PassageKind.NUMBERED;
      case "bullet" -> PassageKind.BULLET;
      case "contents" -> PassageKind.CONTENTS;
      case "back" -> PassageKind.BACK;
      default -> PassageKind.PARAGRAPH;
    };
  }
}
