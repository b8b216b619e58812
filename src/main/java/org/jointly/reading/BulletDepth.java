package org.jointly.reading;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tells how deep a list item is nested by how far it is set in from those before it. */
final class BulletDepth {

  private static final float STEP = 5f;

  private final Deque<Float> lefts = new ArrayDeque<>();

  int of(float left) {
    while (!lefts.isEmpty() && lefts.peek() > left + STEP) {
      lefts.pop();
    }
    if (lefts.isEmpty() || left > lefts.peek() + STEP) {
      lefts.push(left);
    }
    return lefts.size();
  }

  void clear() {
    lefts.clear();
  }
}
