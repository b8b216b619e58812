package org.jointly.extraction.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/**
 * Reads labelled fields such as {@code Inspection dates: …}, wherever in a report they stand, also
 * where the value stands on the line below or several fields on one line.
 */
final class FrontFields {
  private static final String TITLES = "title";
  private static final String HEADINGS = "record-of-findings";

  private final Map<String, String> fieldOfLabel = new HashMap<>();
  private final Pattern labels;

  /**
   * A field with its value.
   *
   * @param name notation of the field
   * @param value what is printed behind the label; may be empty
   * @param passage where the label stands
   */
  record Field(String name, String value, Passage passage) {}

  private record Label(String name, int start, int end) {}

  FrontFields(Vocabulary vocabulary) {
    for (Concept field : vocabulary.scheme("front-fields")) {
      if (!field.notation().equals(TITLES) && !field.notation().equals(HEADINGS)) {
        field.altLabels().forEach(label -> fieldOfLabel.put(plain(label), field.notation()));
      }
    }
    String alternatives =
        fieldOfLabel.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(FrontFields::pattern)
            .collect(Collectors.joining("|"));
    labels = Pattern.compile("(?<![\\p{L}\\d])(?iu:(" + alternatives + "))(?![\\p{L}])(\\s?:)?");
  }

  /** Returns every field of a report, in reading order. */
  List<Field> in(Report report) {
    List<Field> fields = new ArrayList<>();
    List<Passage> passages = report.passages();
    for (int i = 0; i < passages.size(); i++) {
      if (mayHoldFields(passages.get(i))) {
        add(fields, passages.get(i), i + 1 < passages.size() ? passages.get(i + 1) : null);
      }
    }
    return fields;
  }

  private static boolean mayHoldFields(Passage passage) {
    return !passage.is(PassageKind.NUMBERED)
        && !passage.is(PassageKind.BULLET)
        && !passage.is(PassageKind.CONTENTS);
  }

  private void add(List<Field> fields, Passage passage, Passage next) {
    List<Label> found = labelsIn(passage);
    for (int i = 0; i < found.size(); i++) {
      int until = i + 1 < found.size() ? found.get(i + 1).start : passage.text().length();
      String value = passage.text().substring(found.get(i).end, until).strip();
      boolean below = value.isEmpty() && next != null && labelsIn(next).isEmpty();
      fields.add(new Field(found.get(i).name, below ? next.text() : value, passage));
    }
  }

  private List<Label> labelsIn(Passage passage) {
    List<Label> found = new ArrayList<>();
    Matcher label = labels.matcher(passage.text());
    boolean inside = passage.is(PassageKind.FRONT) || passage.text().indexOf(':') >= 0;
    if (!inside && !label.lookingAt()) {
      return found;
    }
    label.reset();
    while (label.find()) {
      if (isLabel(passage, label)) {
        String name = fieldOfLabel.get(plain(label.group(1)));
        found.add(new Label(name, label.start(), label.end()));
      }
    }
    return found;
  }

  /** Inside a line only a capital and a colon, or a value that begins like one, make a label. */
  private static boolean isLabel(Passage passage, Matcher label) {
    boolean colon = label.group(2) != null;
    if (label.start() == 0) {
      return colon || startsValue(passage.text(), label.end());
    }
    boolean capital = Character.isUpperCase(passage.text().charAt(label.start()));
    boolean front = passage.is(PassageKind.FRONT) && startsValue(passage.text(), label.end());
    return capital && (colon || front);
  }

  private static boolean startsValue(String text, int end) {
    String rest = text.substring(end).strip();
    return rest.isEmpty() || !Character.isLowerCase(rest.charAt(0)) && rest.charAt(0) != '’';
  }

  private static String pattern(String label) {
    return Arrays.stream(label.split(" ")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
  }

  private static String plain(String label) {
    return label.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
  }
}
