package org.jointly.extraction.posts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jointly.extraction.phrases.Cues.Place;
import org.jointly.extraction.phrases.DatePhrase;
import org.jointly.extraction.phrases.Sequence;

/** Reads what one passage says of the posts that it names. */
final class PassagePosts {
  private static final Pattern NAME =
      Pattern.compile(
          "^\\s*(?:\\([^)]*\\)\\s*)?,\\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame)\\.?\\s+)?"
              + "((?:\\p{Lu}[\\p{L}'’-]+\\s+){1,3}\\p{Lu}[\\p{L}'’-]+)\\s*,");
  private static final Set<String> BETWEEN = Set.of("and", "a", "an", "the", "new", "both", "dcs");
  private static final int FAR = 12;
  private static final int NEAR = 2;
  private static final int MOST_WORDS = 9;

  private final PostCues.Found found;
  private final Sequence words;

  PassagePosts(PostCues.Found found) {
    this.found = found;
    this.words = found.words();
  }

  /**
   * Something said of a post.
   *
   * @param role notation of its role; empty where the vocabulary has none
   * @param label its name in the passage, for a post without a role
   * @param kind {@code in-post}, {@code appointed}, {@code vacant} or {@code held}
   * @param value the date or the holder's name
   * @param tenure notation of how it is held, where not for good
   */
  record Said(Optional<String> role, String label, String kind, String value, String tenure) {}

  /** Returns everything that the passage says, in the order of its kinds. */
  List<Said> all() {
    Set<Said> said = new LinkedHashSet<>();
    found.statements("in-post").forEach(place -> since(place, "in-post", said));
    found.statements("appointed").forEach(place -> since(place, "appointed", said));
    found.statements("appointment").forEach(place -> appointment(place, said));
    found.statements("chaired").forEach(place -> chaired(place, said));
    found.tenures().stream()
        .filter(place -> place.value().equals("vacant"))
        .forEach(place -> vacant(place, said));
    found.roles().forEach(role -> holder(role, said));
    return List.copyOf(said);
  }

  private void since(Place<String> statement, String kind, Set<Said> said) {
    Optional<DatePhrase> date = DatePhrase.at(words, statement.last() + 1);
    if (date.isEmpty() || isList(statement)) {
      return;
    }
    List<Place<String>> subjects = subjects(statement);
    for (Place<String> role : subjects) {
      said.add(of(role, kind, date.get().iso()));
    }
    if (subjects.isEmpty() && kind.equals("in-post")) {
      unnamed(statement, date.get().iso()).ifPresent(said::add);
    }
  }

  /** Several dates in the order of several posts are not told apart. */
  private boolean isList(Place<String> statement) {
    int end = words.sentenceEnd(statement.last());
    for (int i = statement.last(); i < end; i++) {
      if (words.is(i, "respectively")) {
        return true;
      }
    }
    return false;
  }

  /** Returns the nearest post before a statement in its sentence, with those joined to it. */
  private List<Place<String>> subjects(Place<String> statement) {
    int start = words.sentenceStart(statement.first());
    List<Place<String>> before =
        found.roles().stream().filter(place -> place.within(start, statement.first())).toList();
    List<Place<String>> subjects = new ArrayList<>();
    int next = statement.first();
    for (int i = before.size() - 1; i >= 0; i--) {
      Place<String> role = before.get(i);
      boolean joined = subjects.isEmpty() ? next - role.last() <= FAR : isJoined(role.last(), next);
      if (!joined || isOver(role, statement)) {
        break;
      }
      subjects.add(role);
      next = role.first();
    }
    return subjects;
  }

  private boolean isJoined(int last, int next) {
    for (int i = last + 1; i < next; i++) {
      if (!words.isAny(i, BETWEEN)) {
        return false;
      }
    }
    return true;
  }

  private boolean isOver(Place<String> role, Place<String> statement) {
    boolean former = found.says("former", role.first() - NEAR, role.first());
    return former || found.says("left", role.last(), words.sentenceEnd(statement.last()));
  }

  private void appointment(Place<String> statement, Set<Said> said) {
    for (Place<String> role : found.roles()) {
      int behind = role.last() + 1;
      boolean next = role.first() - statement.last() >= 0 && role.first() - statement.last() <= 2;
      boolean dated = words.is(behind, "in") || words.is(behind, "on");
      if (next && dated) {
        DatePhrase.at(words, behind + 1)
            .ifPresent(date -> said.add(of(role, "appointed", date.iso())));
      }
    }
  }

  private void chaired(Place<String> statement, Set<Said> said) {
    int start = words.sentenceStart(statement.first());
    int end = words.sentenceEnd(statement.last());
    for (int i = start; i < end && found.says("board", start, end); i++) {
      Optional<DatePhrase> date =
          words.is(i, "since") ? DatePhrase.at(words, i + 1) : Optional.empty();
      if (date.isPresent()) {
        said.add(new Said(Optional.of("lscb-chair"), "", "appointed", date.get().iso(), ""));
        return;
      }
    }
  }

  private void vacant(Place<String> statement, Set<Said> said) {
    int start = words.sentenceStart(statement.first());
    found.roles().stream()
        .filter(role -> role.within(start, statement.first()))
        .reduce((earlier, later) -> later)
        .filter(role -> statement.first() - role.last() <= FAR)
        .ifPresent(
            role -> said.add(new Said(Optional.of(role.value()), "", "vacant", "", "vacant")));
  }

  private void holder(Place<String> role, Set<Said> said) {
    boolean former = found.says("former", role.first() - NEAR, role.first());
    String behind = words.text().substring(words.words().end(role.last()));
    Matcher name = NAME.matcher(behind);
    if (!former && name.find()) {
      said.add(new Said(Optional.of(role.value()), "", "held", name.group(1), ""));
    }
  }

  /** A post that no cue names is taken as it stands at the beginning of the sentence. */
  private Optional<Said> unnamed(Place<String> statement, String date) {
    int start = words.sentenceStart(statement.first());
    int first = words.is(start, "the") ? start + 1 : start;
    boolean named = statement.first() > first && statement.first() - first <= MOST_WORDS;
    if (!named || found.says("former", start, statement.first())) {
      return Optional.empty();
    }
    String label = words.slice(first, statement.first());
    return Optional.of(new Said(Optional.empty(), label, "in-post", date, ""));
  }

  private Said of(Place<String> role, String kind, String date) {
    return new Said(Optional.of(role.value()), "", kind, date, tenure(role));
  }

  /** Looks before the post, also where its name is given twice, the second time in short. */
  private String tenure(Place<String> role) {
    int first =
        found.roles().stream()
            .filter(place -> place.value().equals(role.value()))
            .filter(place -> place.last() < role.first() && role.first() - place.last() <= FAR / 2)
            .filter(place -> place.first() >= words.sentenceStart(role.first()))
            .mapToInt(Place::first)
            .min()
            .orElse(role.first());
    return found.tenures().stream()
        .filter(place -> place.value().equals("interim"))
        .filter(place -> place.within(first - NEAR - 1, first))
        .findFirst()
        .map(Place::value)
        .orElse("");
  }
}
