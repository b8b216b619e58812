package org.jointly.browser;

/** The sizes at which pages are looked at. */
enum Screen {
  DESKTOP(1280, 900),
  PHONE(390, 844);

  final int width;
  final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }
}
