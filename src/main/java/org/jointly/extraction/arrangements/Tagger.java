package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jointly.model.Passage;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.CueIndex;
import org.jointly.vocabulary.CueMatch;
import org.jointly.vocabulary.Register;
import org.jointly.vocabulary.RegisterEntry;
import org.jointly.vocabulary.Vocabulary;
import org.jointly.vocabulary.Words;

/** Finds the roles that words of a passage play, from the cues of the vocabularies. Thread-safe. */
final class Tagger {
  private static final Set<Role> KILLED_BY_EXCLUSION =
      Set.of(Role.AUTHORITY, Role.PARTNER_ONE, Role.PARTNER_SEVERAL, Role.PARTNER_GROUP);

  private record Meaning(Role role, String value) {}

  private final CueIndex<Meaning> index;
  private final Map<String, Subject> subjects = new HashMap<>();

  Tagger(Vocabulary vocabulary, Register register) {
    CueIndex.Builder<Meaning> builder = CueIndex.builder();
    for (Role role : Role.values()) {
      vocabulary
          .concept("arrangement-cues", role.notation())
          .ifPresent(concept -> add(builder, concept, new Meaning(role, role.notation())));
    }
    vocabulary
        .scheme("arrangement-subjects")
        .forEach(concept -> subject(builder, concept, vocabulary));
    register.all().forEach(entry -> names(builder, entry));
    this.index = builder.build();
  }

  /** Returns the subject with a notation. */
  Subject subject(String notation) {
    return subjects.get(notation);
  }

  /** Splits a passage into sentences with their roles; authorities are given by the caller. */
  List<Sentence> sentences(Passage passage, AuthorityNames authorities) {
    Words words = Words.of(passage.text());
    List<Tag> tags = tags(passage, words);
    tags.addAll(authorities.tags(passage, words));
    List<Tag> kept = keep(tags);
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.endsSentence(i)) {
        sentences.add(sentence(passage, words, from, i, kept));
        from = i + 1;
      }
    }
    return sentences;
  }

  private static Sentence sentence(Passage passage, Words words, int from, int to, List<Tag> tags) {
    List<Tag> inside =
        tags.stream().filter(tag -> tag.first() >= from && tag.last() <= to).toList();
    return new Sentence(passage, words, from, to, inside);
  }

  private List<Tag> tags(Passage passage, Words words) {
    List<Tag> tags = new ArrayList<>();
    Places places = new Places(words);
    for (CueMatch<Meaning> match : index.matches(words)) {
      int first = places.at(match.start());
      int last = places.endingAt(match.end());
      tags.add(new Tag(match.value().role(), match.value().value(), first, last));
    }
    return tags;
  }

  /** Keeps the longest tag of each role, and drops what another tag makes void. */
  private static List<Tag> keep(List<Tag> tags) {
    List<Tag> kept = new ArrayList<>();
    for (Tag tag : tags) {
      if (tags.stream().noneMatch(other -> voids(other, tag))) {
        kept.add(tag);
      }
    }
    kept.sort(Comparator.comparingInt(Tag::first).thenComparingInt(Tag::last));
    return kept;
  }

  private static boolean voids(Tag other, Tag tag) {
    if (other == tag) {
      return false;
    }
    if (other.role() == Role.EXCLUSION) {
      return KILLED_BY_EXCLUSION.contains(tag.role()) && other.overlaps(tag);
    }
    if (other.role() == Role.SUBJECT && tag.role() == Role.BLOCKER) {
      return other.covers(tag);
    }
    return voidsPlace(other, tag)
        || other.role() == tag.role() && other.covers(tag) && other.length() > tag.length();
  }

  /** Words around a place's name, or of which it is a part, may make it no authority's. */
  private static boolean voidsPlace(Tag other, Tag tag) {
    if (isPlace(other) && isWide(tag) || isPlace(tag) && isWide(other)) {
      boolean longer = other.length() > 1 || isPlace(other);
      return longer && other.overlaps(tag) && other.length() >= tag.length();
    }
    if (tag.role() != Role.AUTHORITY) {
      return false;
    }
    int behind = other.first() - tag.last();
    return switch (other.role()) {
      case NOT_AUTHORITY -> behind == 1 || behind == 2 && other.length() > 1;
      case NOT_AUTHORITY_BEFORE -> tag.first() - other.last() == 1;
      case PARTNER_SEVERAL, PARTNER_ONE -> other.covers(tag);
      default -> false;
    };
  }

  private static boolean isWide(Tag tag) {
    return tag.role() == Role.WIDE || tag.role() == Role.WIDE_PLACE;
  }

  private static boolean isPlace(Tag tag) {
    return tag.role() == Role.AUTHORITY || tag.role() == Role.SELF;
  }

  private void subject(CueIndex.Builder<Meaning> builder, Concept concept, Vocabulary vocabulary) {
    String service = concept.extra("serviceNotation").get(0);
    String label = vocabulary.concept("services", service).map(Concept::prefLabel).orElse(service);
    String kind = concept.extra("sharedAs").get(0);
    subjects.put(
        concept.notation(),
        new Subject(
            concept.notation(),
            concept.prefLabel(),
            kind,
            label,
            concept.extra("followed").contains("true")));
    add(builder, concept, new Meaning(Role.SUBJECT, concept.notation()));
  }

  private static void add(CueIndex.Builder<Meaning> builder, Concept concept, Meaning meaning) {
    concept.cues().forEach(cue -> builder.add(cue, meaning));
  }

  private static void names(CueIndex.Builder<Meaning> builder, RegisterEntry entry) {
    Meaning meaning = new Meaning(Role.NAME, entry.slug());
    for (String name : entry.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      builder.add(lower, meaning).add(lower + "'s", meaning);
    }
  }
}
