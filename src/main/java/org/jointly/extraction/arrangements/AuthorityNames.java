package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Passage;
import org.jointly.model.Report;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Authority;
import org.jointly.vocabulary.Mention;
import org.jointly.vocabulary.Words;

/** Finds the authorities that a report names, in full or, once named, in short. */
final class AuthorityNames {
  private final Authorities authorities;
  private final String inspected;
  private final Map<Passage, List<Mention>> mentions = new IdentityHashMap<>();
  private final Map<String, Authority> shortNames = new HashMap<>();
  private final Pattern shortPattern;

  AuthorityNames(Authorities authorities, String inspected, Report report) {
    this.authorities = authorities;
    this.inspected = inspected;
    authorities.byGss(inspected).ifPresent(this::addShortNames);
    report.passages().forEach(passage -> mentions.put(passage, named(passage)));
    mentions.values().stream()
        .flatMap(List::stream)
        .map(Mention::authority)
        .distinct()
        .forEach(this::addShortNames);
    authorities.byGss(inspected).ifPresent(this::addRegion);
    this.shortPattern = anyOf(shortNames.keySet());
  }

  /** Looks at the first letter before anything else: most places in a text are passed over so. */
  private static Pattern anyOf(Set<String> names) {
    if (names.isEmpty()) {
      return Pattern.compile("(?!)");
    }
    String letters = names.stream().map(name -> name.substring(0, 1)).collect(Collectors.joining());
    String any = names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile("(?=[" + Pattern.quote(letters) + "])\\b(" + any + ")\\b");
  }

  private List<Mention> named(Passage passage) {
    return authorities.mentionsIn(passage.text());
  }

  /** Within its region a short name is as good as the full one, if only one authority has it. */
  private void addRegion(Authority centre) {
    Map<String, List<Authority>> owners =
        authorities.all().stream()
            .filter(other -> other.region().equals(centre.region()))
            .flatMap(other -> other.shortNames().stream().map(name -> Map.entry(name, other)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    owners.forEach(
        (name, having) -> {
          if (having.size() == 1) {
            shortNames.putIfAbsent(name, having.get(0));
          }
        });
  }

  private void addShortNames(Authority authority) {
    authority.shortNames().forEach(name -> shortNames.putIfAbsent(name, authority));
  }

  /** Returns the authority with a code as facts carry it. */
  AuthorityReference reference(String gss) {
    return authorities.byGss(gss).orElseThrow().reference();
  }

  /** Returns the tags of all authorities named in a passage of the report. */
  List<Tag> tags(Passage passage, Words words) {
    String text = passage.text();
    List<Tag> tags = new ArrayList<>();
    Places places = new Places(words);
    for (Mention mention : mentions.get(passage)) {
      tags.add(tag(mention.authority(), mention.start(), mention.end(), places));
    }
    Matcher matcher = shortPattern.matcher(text);
    while (matcher.find()) {
      Tag tag = tag(shortNames.get(matcher.group()), matcher.start(), matcher.end(), places);
      if (tags.stream().noneMatch(tag::overlaps)) {
        tags.add(tag);
      }
    }
    return tags;
  }

  private Tag tag(Authority authority, int start, int end, Places places) {
    Role role = authority.gss().equals(inspected) ? Role.SELF : Role.AUTHORITY;
    return new Tag(role, authority.gss(), places.at(start), places.endingAt(end));
  }
}
