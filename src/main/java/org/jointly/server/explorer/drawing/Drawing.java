package org.jointly.server.explorer.drawing;

import j2html.TagCreator;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;

/**
 * Makes the elements of a drawing (W3C, Scalable Vector Graphics 2). Places along the line are per
 * cent of the width, heights are pixels; colours come from the style sheet by class.
 */
public final class Drawing {
  private Drawing() {}

  /**
   * Makes a drawing as wide as its place.
   *
   * @param height in pixels
   * @param title what it shows, for those who do not see it
   * @param content its elements, the hindmost first
   */
  public static DomContent drawing(double height, String title, List<DomContent> content) {
    return element("svg")
        .attr("class", "drawing")
        .attr("width", "100%")
        .attr("height", pixels(height))
        .attr("role", "group")
        .attr("aria-label", title)
        .with(content);
  }

  /** Makes an element of SVG. */
  public static ContainerTag<?> element(String name) {
    return TagCreator.tag(name);
  }

  /**
   * Makes a bar.
   *
   * @param from where it begins, per cent
   * @param to where it ends, per cent
   * @param top its upper edge, pixels
   * @param height pixels
   * @param kind its classes
   */
  public static ContainerTag<?> bar(
      double from, double to, double top, double height, String kind) {
    return element("rect")
        .attr("x", percent(from))
        .attr("width", percent(Math.max(0, to - from)))
        .attr("y", pixels(top))
        .attr("height", pixels(height))
        .attr("class", kind);
  }

  /** Makes a line from one place to another. */
  public static ContainerTag<?> line(
      double from, double top, double to, double bottom, String kind) {
    return element("line")
        .attr("x1", percent(from))
        .attr("x2", percent(to))
        .attr("y1", pixels(top))
        .attr("y2", pixels(bottom))
        .attr("class", kind);
  }

  /** Makes a disc. */
  public static ContainerTag<?> disc(double at, double top, double radius, String kind) {
    return element("circle")
        .attr("cx", percent(at))
        .attr("cy", pixels(top))
        .attr("r", pixels(radius))
        .attr("class", kind);
  }

  /** Makes a cross. */
  public static ContainerTag<?> cross(double at, double top, double radius, String kind) {
    String arms = "M-%1$s-%1$sL%1$s %1$sM-%1$s %1$sL%1$s-%1$s".formatted(pixels(radius));
    return element("svg")
        .attr("x", percent(at))
        .attr("y", pixels(top))
        .attr("overflow", "visible")
        .with(element("path").attr("d", arms).attr("class", kind));
  }

  /** Writes words at a place: their baseline is {@code top}. */
  public static ContainerTag<?> words(double at, double top, String words, String kind) {
    return element("text")
        .attr("x", percent(at))
        .attr("y", pixels(top))
        .attr("class", kind)
        .withText(words);
  }

  /** Makes what is drawn a link, which says what it leads to. */
  public static DomContent link(String address, String title, DomContent... drawn) {
    return element("a")
        .attr("href", address)
        .attr("aria-label", title)
        .with(element("title").withText(title))
        .with(drawn);
  }

  /** Says what is drawn, when it is pointed at. */
  public static DomContent titled(String title, DomContent... drawn) {
    return element("g").with(element("title").withText(title)).with(drawn);
  }

  static String percent(double value) {
    return String.format(Locale.ROOT, "%.2f%%", value);
  }

  static String pixels(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }
}
