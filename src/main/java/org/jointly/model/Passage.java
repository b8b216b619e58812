package org.jointly.model;

import java.util.List;
import java.util.Optional;

/**
 * One addressable piece of a report, whole across page breaks, in reading order.
 *
 * @param id the passage's place in the report: {@code p/57} for the paragraph printed as 57 ({@code
 *     p/57-2} where a number is printed again), {@code s/executive-summary/2} for the second
 *     passage of a section that prints no numbers. Unique in the report and usable in an IRI.
 * @param kind what it is on the page
 * @param number the printed number, without its full stop
 * @param sections the headings above it, outermost first; for a heading, those above that heading
 * @param firstPage the page it begins on, from 1; always 1 for text files
 * @param lastPage the page it ends on
 * @param depth the level of a heading or the nesting of a bullet, from 1; otherwise 0
 * @param text its text on one line, mended, without number, bullet or footnote marks; cells of a
 *     table row are joined by a tab
 * @param cells the cells of a table row; empty for every other kind
 */
public record Passage(
    String id,
    PassageKind kind,
    Optional<String> number,
    List<String> sections,
    int firstPage,
    int lastPage,
    int depth,
    String text,
    List<String> cells) {

  public Passage {
    sections = List.copyOf(sections);
    cells = List.copyOf(cells);
  }

  /** Returns the innermost heading above this passage, empty before the first heading. */
  public String section() {
    return sections.isEmpty() ? "" : sections.get(sections.size() - 1);
  }

  /** Returns the printed number or else the section's name, as annotated reports cite passages. */
  public String citation() {
    return number.orElseGet(this::section);
  }

  /** Tells whether this passage is of the given kind. */
  public boolean is(PassageKind wanted) {
    return kind == wanted;
  }
}
