package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.stream.Stream;

/** Tells whether an arrangement is planned, current or ended, from the words near its mentions. */
final class Status {
  private static final int NEAR = 12;

  private Status() {}

  /** Judges all mentions of one arrangement: one that speaks of it as in force settles it. */
  static String of(List<Mention> mentions) {
    long ended = sentences(mentions.stream().filter(mention -> near(mention, Role.ENDED)));
    long planned = sentences(mentions.stream().filter(mention -> near(mention, Role.PLANNED)));
    long current = sentences(mentions.stream()) - ended - planned;
    if (ended > current && ended >= planned) {
      return "ended";
    }
    return planned > current ? "planned" : "current";
  }

  private static long sentences(Stream<Mention> mentions) {
    return mentions.map(Mention::sentence).distinct().count();
  }

  private static boolean near(Mention mention, Role role) {
    return mention
        .sentence()
        .all(role)
        .anyMatch(
            tag ->
                role == Role.PLANNED && mention.slot().equals("services-merger")
                    || Math.abs(tag.first() - mention.at()) <= NEAR
                    || Math.abs(mention.at() - tag.last()) <= NEAR);
  }
}
