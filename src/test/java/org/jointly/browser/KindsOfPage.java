package org.jointly.browser;

import java.util.List;

/** One page of each kind, by the address a person would see. */
final class KindsOfPage {
  static final String HAMMERSMITH = "/doc/authority/E09000013";
  static final String TRI_BOROUGH = "/doc/arrangement/tri-borough";

  private KindsOfPage() {}

  static List<String> paths() {
    return List.of(
        "/",
        HAMMERSMITH,
        TRI_BOROUGH,
        "/authorities?region=london&sort=overall",
        "/arrangements?which=named",
        "/compare?thing=authority/E09000013&thing=authority/E09000033",
        "/compare?thing=arrangement/tri-borough&thing=arrangement/achieving-for-children",
        "/doc/inspection/E09000013/2016-02-04",
        "/doc/report/E09000013/2016-03-29",
        "/doc/report/E09000013/2016-03-29/p/57",
        "/doc",
        "/def",
        "/def/themes",
        "/def/themes/leadership",
        "/def/effects",
        "/def/arrangement-kinds",
        "/def/grades/good",
        "/graph/",
        "/api",
        "/api/judgements-over-time?authority=E09000013",
        "/catalogue",
        "/network",
        "/export",
        "/search?q=adoption",
        "/authorities",
        "/arrangements",
        "/query",
        "/query?question=story-of-an-arrangement",
        "/sparql");
  }
}
