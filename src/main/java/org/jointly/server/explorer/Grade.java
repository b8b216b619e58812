package org.jointly.server.explorer;

import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A grade as it is shown: by a letter, a shape and a colour, so that it is told apart without any
 * one of them.
 *
 * @param name its name, such as "requires improvement", or why there is none
 * @param rank 1 to 4, or 0 where there is no grade
 * @param state {@code judged}, {@code not-judged} or {@code unreadable}
 */
public record Grade(String name, int rank, String state) {
  /** The state of what was judged. */
  public static final String JUDGED = "judged";

  /** What a framework does not judge: a statement, which differs from silence. */
  public static final Grade NOT_JUDGED = new Grade("not judged", 0, "not-judged");

  /** What is judged, but could not be read. */
  public static final Grade UNREADABLE = new Grade("could not be read", 0, "unreadable");

  private static final List<String> SHAPES =
      List.of(
          "M-12,0 A12,12 0 1 1 12,0 A12,12 0 1 1 -12,0 Z",
          "M-8,-11 H8 Q11,-11 11,-8 V8 Q11,11 8,11 H-8 Q-11,11 -11,8 V-8 Q-11,-11 -8,-11 Z",
          "M-13.5,0 L-7.5,-11 H7.5 L13.5,0 L7.5,11 H-7.5 Z",
          "M0,-14 L14,0 L0,14 L-14,0 Z");
  private static final String DASH = "M-6,0 H6";
  private static final String CIRCLE = SHAPES.get(0);

  /** Reads a grade from the columns {@code state}, {@code gradeName} and {@code rank}. */
  public static Grade of(Row row) {
    String state = row.text("state");
    return Stream.of(NOT_JUDGED, UNREADABLE)
        .filter(grade -> grade.state.equals(state))
        .findFirst()
        .orElseGet(() -> new Grade(row.text("gradeName"), row.number("rank"), JUDGED));
  }

  /** Returns the first letters of its name, a dash or a question mark. */
  public String letters() {
    return switch (state) {
      case JUDGED ->
          Stream.of(name.split(" "))
              .map(word -> word.substring(0, Math.min(1, word.length())).toUpperCase(Locale.ROOT))
              .collect(Collectors.joining());
      case "unreadable" -> "?";
      default -> "";
    };
  }

  /** Shows it as a sign with its name beside it. */
  public DomContent badge() {
    return span(sign(), text(name)).withClass("badge");
  }

  /** Shows it as a sign alone, for those who see; the name has to stand beside it. */
  public DomContent sign() {
    return Svg.of("svg")
        .attr("viewBox", "-16 -16 32 32")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .with(mark());
  }

  /** Returns the sign for use in a picture, 28 units wide around the origin. */
  ContainerTag<?> mark() {
    return Svg.of("g")
        .withClass("grade " + style())
        .with(
            Svg.of("path").withClass("shape").attr("d", shape()),
            Svg.of("text").attr("y", "4").withText(letters()));
  }

  /** Returns the class of the style sheet. */
  String style() {
    return rank > 0 ? "rank-" + rank : state;
  }

  private String shape() {
    if (rank > 0 && rank <= SHAPES.size()) {
      return SHAPES.get(rank - 1);
    }
    return state.equals("unreadable") ? CIRCLE : DASH;
  }
}
