package org.jointly.reading;

/** Letters of one look on one baseline, as they are collected from a page. */
final class Span {

  final StringBuilder text = new StringBuilder();
  final float left;
  final float top;
  final float size;
  final FontLook font;
  final int colour;
  final int tag;
  final boolean artifact;
  float right;

  Span(float left, float top, float size, FontLook font, int colour, int tag, boolean artifact) {
    this.left = left;
    this.right = left;
    this.top = top;
    this.size = size;
    this.font = font;
    this.colour = colour;
    this.tag = tag;
    this.artifact = artifact;
  }

  boolean endsBlank() {
    return text.length() > 0 && Characters.isBlank(text.charAt(text.length() - 1));
  }

  boolean blank() {
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
