package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds regional adoption agencies by what they are, and the name printed beside. */
final class AdoptionAgencyDetector implements Detector {
  /** The slot of an agency that the report does not name. */
  static final String UNNAMED = "regional-adoption-agency";

  private static final String KIND = "regional-adoption-agency";
  private static final Pattern NAME_BEHIND =
      Pattern.compile(
          "^[^.;]{0,14}?[(,‘'][ ‘']?((?:[A-Z@][\\w@’'-]*|and|for|of|the|to|in)(?: (?:[A-Z@\\d][\\w@’'-]*|and|for|of|the|to|in|&))*)[’']?[),]");

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    return sentence.all(Role.ADOPTION_AGENCY).map(tag -> mention(sentence, tag, report)).toList();
  }

  private static Mention mention(Sentence sentence, Tag tag, ReportView report) {
    Optional<Tag> known = nearestName(sentence, tag, report);
    Optional<String> printed = known.map(sentence::text).or(() -> nameBehind(sentence, tag));
    return new Mention(
        KIND,
        known.map(Tag::value).orElse(UNNAMED),
        printed.orElse("regional adoption agency"),
        known.map(Tag::value),
        "adoption",
        printed,
        Partners.named(sentence, report),
        Partners.unnamed(sentence),
        sentence,
        tag.first(),
        "arrangement/regional-adoption-agency");
  }

  private static Optional<Tag> nearestName(Sentence sentence, Tag tag, ReportView report) {
    return sentence
        .all(Role.NAME)
        .filter(sentence::isNameLike)
        .filter(name -> report.entry(name).filter(entry -> entry.kind().equals(KIND)).isPresent())
        .findFirst();
  }

  private static Optional<String> nameBehind(Sentence sentence, Tag tag) {
    int end = sentence.words().end(tag.last());
    String rest = sentence.passage().text().substring(end);
    Matcher matcher = NAME_BEHIND.matcher(rest);
    return matcher.find() && matcher.group(1).length() > 4 && !matcher.group(1).startsWith("RAA")
        ? Optional.of(matcher.group(1).strip())
        : Optional.empty();
  }
}
