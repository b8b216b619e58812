package org.jointly.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointly.model.PassageKind;

/** Puts the lines of a plain text or Markdown file together to passages. */
final class TextBlocks {

  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]{0,80}>");
  private static final Pattern EMPHASIS =
      Pattern.compile("(\\*\\*|__|\\*|_)(?=\\S)(.+?)(?<=\\S)\\1(?!\\w)");
  private static final Pattern BULLET =
      Pattern.compile("(\\s*)([-–—•●◼■▪◦○*o+\\uF0B7\\uF0A7])\\s+(\\S.*)");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\.\\s+(\\S.*)");
  private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+(\\S.*?)\\s*#*");
  private static final Pattern NOTE = Pattern.compile("([¹²³⁰-⁹]+)\\s*(\\S.*)");
  private static final Pattern MARKS = Pattern.compile("(?<=[\\p{L}\\p{P}])[¹²³⁰-⁹]+");
  private static final Pattern LABELLED = Pattern.compile("[^:]{3,60}: ?[\\p{Lu}\\d].*");
  private static final Pattern SENTENCE = Pattern.compile(".{40,}[.;:]|.{150,}");
  private static final int LONGEST_HEADING = 150;

  private final List<Block> blocks = new ArrayList<>();
  private final NumberSeries series = new NumberSeries();

  private boolean wrapped;
  private boolean afterBlank = true;

  private TextBlocks() {}

  static List<Block> of(String text) {
    TextBlocks reader = new TextBlocks();
    List<String> lines = text.replaceAll("(?i)</p>[ \\r\\n]*<p>", "\n\n").lines().toList();
    reader.wrapped = isWrapped(lines);
    for (String line : lines) {
      reader.line(line);
    }
    return TextLevels.of(TextRepairs.of(reader.blocks));
  }

  private void line(String raw) {
    String line = EMPHASIS.matcher(MARKUP.matcher(raw).replaceAll("")).replaceAll("$2");
    if (line.isBlank()) {
      afterBlank = true;
      return;
    }
    if (line.indexOf('\t') >= 0) {
      row(line);
    } else {
      passage(line.stripTrailing());
    }
    afterBlank = false;
  }

  /** Tells a text whose paragraphs are broken into lines of one length. */
  private static boolean isWrapped(List<String> lines) {
    int followed = 0;
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        followed++;
        full += lines.get(i).length() >= 55 && lines.get(i).length() <= 110 ? 1 : 0;
      }
    }
    return full > 10 && full > 0.6 * followed;
  }

  private void row(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t")) {
      String mended = plain(cell);
      if (!mended.isEmpty()) {
        cells.add(mended);
      }
    }
    if (cells.size() == 1 && SENTENCE.matcher(cells.get(0)).matches()) {
      passage(cells.get(0));
    } else if (!cells.isEmpty()) {
      blocks.add(Block.row(1, 1, cells));
    }
  }

  private void passage(String line) {
    Matcher hashes = HASHES.matcher(line);
    Matcher note = NOTE.matcher(line);
    if (hashes.matches()) {
      add(PassageKind.HEADING, hashes.group(1).length(), hashes.group(2));
    } else if (note.matches()) {
      add(PassageKind.FOOTNOTE, 0, note.group(2));
    } else if (!item(line) && !goesOn(line)) {
      add(isHeading(line) ? PassageKind.HEADING : PassageKind.PARAGRAPH, 0, line);
    }
  }

  private boolean item(String line) {
    Matcher bullet = BULLET.matcher(line);
    boolean marked = bullet.matches();
    String words = marked ? bullet.group(3) : line.strip();
    Matcher number = NUMBER.matcher(words);
    if (number.matches() && series.takes(Integer.parseInt(number.group(1)), 0)) {
      blocks.add(
          new Block(
              PassageKind.NUMBERED, number.group(1), 1, 1, 0, plain(number.group(2)), List.of()));
      return true;
    }
    if (marked) {
      add(PassageKind.BULLET, 1 + bullet.group(1).length() / 2, words);
    }
    return marked;
  }

  /** Joins a line that goes on with the passage before it over a page break or a line's end. */
  private boolean goesOn(String line) {
    int last = lastText();
    if (last < 0 || !Character.isLowerCase(line.strip().charAt(0)) && !(wrapped && !afterBlank)) {
      return false;
    }
    Block before = blocks.get(last);
    StringBuilder text = new StringBuilder(before.text());
    Mending.join(text, plain(line));
    blocks.set(last, before.with(text.toString()));
    return true;
  }

  private int lastText() {
    int last = blocks.size() - 1;
    while (last >= 0 && blocks.get(last).kind() == PassageKind.FOOTNOTE) {
      last--;
    }
    if (last < 0) {
      return -1;
    }
    PassageKind kind = blocks.get(last).kind();
    boolean text =
        kind == PassageKind.NUMBERED
            || kind == PassageKind.BULLET
            || kind == PassageKind.PARAGRAPH && blocks.get(last).text().length() > 60;
    return text ? last : -1;
  }

  private static boolean isHeading(String line) {
    String text = line.strip();
    return text.length() < LONGEST_HEADING
        && Character.isUpperCase(text.charAt(0))
        && ".,;:".indexOf(text.charAt(text.length() - 1)) < 0
        && !text.contains(". ")
        && !LABELLED.matcher(text).matches();
  }

  private void add(PassageKind kind, int depth, String text) {
    blocks.add(Block.of(kind, 1, depth, plain(text)));
  }

  private static String plain(String text) {
    return Mending.finished(Mending.line(MARKS.matcher(text).replaceAll("")));
  }
}
