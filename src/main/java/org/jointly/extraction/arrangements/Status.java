package org.jointly.extraction.arrangements;

import java.util.List;

/** Tells whether an arrangement is planned, current or ended, from the words near its mentions. */
final class Status {
  private static final int NEAR = 12;

  private Status() {}

  /** Judges all mentions of one arrangement: one that speaks of it as in force settles it. */
  static String of(List<Mention> mentions) {
    long ended = mentions.stream().filter(mention -> near(mention, Role.ENDED)).count();
    long planned = mentions.stream().filter(mention -> near(mention, Role.PLANNED)).count();
    long current = mentions.size() - ended - planned;
    if (ended > current && ended >= planned) {
      return "ended";
    }
    return planned > current ? "planned" : "current";
  }

  private static boolean near(Mention mention, Role role) {
    return mention
        .sentence()
        .all(role)
        .anyMatch(
            tag ->
                Math.abs(tag.first() - mention.at()) <= NEAR
                    || Math.abs(mention.at() - tag.last()) <= NEAR);
  }
}
