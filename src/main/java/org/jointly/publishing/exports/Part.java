package org.jointly.publishing.exports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A connected part of a network with the places of its nodes.
 *
 * @param ids its nodes, in order
 * @param places x and y of each
 */
record Part(List<String> ids, Map<String, double[]> places) {
  private static final int ROUNDS = 200;

  /** The picture is wider than high, as screens are. */
  private static final double WIDTH_TO_HEIGHT = 1.6;

  /** Moves nodes that are nearer to each other than a distance apart, a little each round. */
  static void keepApart(List<String> ids, Map<String, double[]> places, double distance) {
    for (int round = 0; round < ROUNDS; round++) {
      for (int one = 0; one < ids.size(); one++) {
        for (int other = one + 1; other < ids.size(); other++) {
          part(places.get(ids.get(one)), places.get(ids.get(other)), distance);
        }
      }
    }
  }

  private static void part(double[] one, double[] other, double distance) {
    double x = other[0] - one[0];
    double y = other[1] - one[1];
    double length = Math.max(Math.sqrt(x * x + y * y), 0.01);
    double missing = (distance - length) / 2;
    if (missing > 0) {
      double along = length == 0.01 ? 1 : x / length;
      double across = y / length;
      one[0] -= along * missing;
      one[1] -= across * missing;
      other[0] += along * missing;
      other[1] += across * missing;
    }
  }

  private double least(int axis) {
    return places.values().stream().mapToDouble(place -> place[axis]).min().orElse(0);
  }

  private double extent(int axis) {
    return places.values().stream().mapToDouble(place -> place[axis]).max().orElse(0) - least(axis);
  }

  /**
   * Sets parts in rows from left to right.
   *
   * @param parts in the order of their size
   * @param gap the room between them
   */
  static Map<String, NetworkLayout.Place> sideBySide(List<Part> parts, double gap) {
    double area =
        parts.stream().mapToDouble(part -> (part.extent(0) + gap) * (part.extent(1) + gap)).sum();
    double width = Math.sqrt(area * WIDTH_TO_HEIGHT);
    Map<String, NetworkLayout.Place> all = new TreeMap<>();
    double x = 0;
    double y = 0;
    double height = 0;
    for (Part part : parts) {
      if (x > 0 && x + part.extent(0) > width) {
        x = 0;
        y += height + gap;
        height = 0;
      }
      part.put(all, x, y);
      x += part.extent(0) + gap;
      height = Math.max(height, part.extent(1));
    }
    return all;
  }

  private void put(Map<String, NetworkLayout.Place> all, double x, double y) {
    double left = x - least(0);
    double top = y - least(1);
    places.forEach(
        (id, place) -> all.put(id, NetworkLayout.Place.of(place[0] + left, place[1] + top)));
  }
}
