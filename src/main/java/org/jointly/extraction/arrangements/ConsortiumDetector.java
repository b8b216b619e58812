package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds consortia, frameworks and alliances of authorities that have no entry in the register. */
final class ConsortiumDetector implements Detector {
  private static final Pattern NAME =
      Pattern.compile(
          "((?:[A-Z][\\w’'-]*|\\d+)(?: (?:[A-Z][\\w’'-]*|and|of|for|&|\\d+))* "
              + "(?:[Cc]onsorti\\w+|Alliance|Partnership|[Ff]ramework|Hub))");

  @Override
  public List<Mention> detect(Sentence sentence, ReportView report) {
    if (sentence.has(Role.CONSORTIUM_OTHER)) {
      return List.of();
    }
    return sentence
        .all(Role.CONSORTIUM)
        .filter(tag -> !hasName(sentence, tag))
        .filter(tag -> isOfAuthorities(sentence, tag))
        .map(tag -> mention(sentence, tag, report))
        .toList();
  }

  /** Holds where a name of the register stands over the words or close before them. */
  private static boolean hasName(Sentence sentence, Tag tag) {
    return sentence
        .all(Role.NAME)
        .filter(sentence::isNameLike)
        .anyMatch(name -> name.overlaps(tag) || name.before(tag) && tag.first() - name.last() <= 2);
  }

  private static boolean isOfAuthorities(Sentence sentence, Tag tag) {
    return sentence.all(Role.CONSORTIUM_CONTEXT).findAny().isPresent()
        || sentence.has(Role.PARTNER_GROUP)
        || sentence.has(Role.PARTNER_SEVERAL);
  }

  private static Mention mention(Sentence sentence, Tag tag, ReportView report) {
    String service = service(sentence);
    Optional<String> name = name(sentence, tag);
    return new Mention(
        "consortium",
        name.map(each -> each.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"))
            .orElse(service),
        name.orElse(sentence.text(tag) + " (" + service + ")"),
        Optional.empty(),
        service,
        Optional.empty(),
        Partners.named(sentence, report),
        Partners.unnamed(sentence),
        sentence,
        tag.first(),
        "arrangement/consortium");
  }

  private static String service(Sentence sentence) {
    if (sentence.has(Role.CONSORTIUM_ADOPTION)) {
      return "adoption";
    }
    return sentence.has(Role.CONSORTIUM_FOSTERING) ? "fostering" : "commissioning";
  }

  private static Optional<String> name(Sentence sentence, Tag tag) {
    Matcher matcher = NAME.matcher(sentence.text());
    int from = sentence.words().start(sentence.first());
    while (matcher.find()) {
      int end = from + matcher.end();
      boolean here =
          end >= sentence.words().end(tag.first()) && end <= sentence.words().end(tag.last());
      if (here && !matcher.group().startsWith("The ")) {
        return Optional.of(matcher.group());
      }
    }
    return Optional.empty();
  }
}
