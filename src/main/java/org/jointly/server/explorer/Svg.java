package org.jointly.server.explorer;

import j2html.TagCreator;
import j2html.tags.ContainerTag;
import java.util.Locale;

/** Makes the elements of pictures (W3C, SVG 2); the template escapes all text. */
final class Svg {
  private Svg() {}

  /** Makes an element. */
  static ContainerTag<?> of(String name) {
    return TagCreator.tag(name);
  }

  /** Makes a picture that needs no script and grows with its column. */
  static ContainerTag<?> picture(double width, double height, String about) {
    return of("svg")
        .withClass("chart")
        .attr("viewBox", "0 0 " + number(width) + " " + number(height))
        .attr("role", "group")
        .attr("aria-label", about);
  }

  static ContainerTag<?> words(double x, double y, String words, String kind) {
    return of("text").attr("x", number(x)).attr("y", number(y)).withClass(kind).withText(words);
  }

  static ContainerTag<?> line(double x1, double y1, double x2, double y2, String kind) {
    return of("line")
        .attr("x1", number(x1))
        .attr("y1", number(y1))
        .attr("x2", number(x2))
        .attr("y2", number(y2))
        .withClass(kind);
  }

  static ContainerTag<?> box(double x, double y, double width, double height, String kind) {
    return of("rect")
        .attr("x", number(x))
        .attr("y", number(y))
        .attr("width", number(Math.max(0, width)))
        .attr("height", number(height))
        .withClass(kind);
  }

  static ContainerTag<?> at(double x, double y) {
    return of("g").attr("transform", "translate(" + number(x) + " " + number(y) + ")");
  }

  static ContainerTag<?> linked(String path, String about) {
    return of("a").attr("href", path).attr("aria-label", about).with(titled(about));
  }

  static ContainerTag<?> titled(String about) {
    return of("title").withText(about);
  }

  /** Writes a number with a point and at most one digit after it. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }
}
