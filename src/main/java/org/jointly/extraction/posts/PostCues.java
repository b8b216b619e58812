package org.jointly.extraction.posts;

import java.util.List;
import org.jointly.extraction.phrases.Cues;
import org.jointly.extraction.phrases.Cues.Place;
import org.jointly.extraction.phrases.Sequence;
import org.jointly.vocabulary.Concept;
import org.jointly.vocabulary.Vocabulary;

/** The words of the vocabulary that name posts, and those that say how they are held. */
final class PostCues {
  private final Vocabulary vocabulary;
  private final Cues<String> roles;
  private final Cues<String> statements;
  private final Cues<String> tenures;

  PostCues(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.roles = Cues.of(vocabulary.scheme("posts"), Concept::notation);
    this.statements = Cues.of(vocabulary.scheme("post-statements"), Concept::notation);
    this.tenures = Cues.of(vocabulary.scheme("tenures"), Concept::notation);
  }

  String label(String role) {
    return vocabulary.concept("posts", role).map(Concept::prefLabel).orElse(role);
  }

  List<Place<String>> roles(Sequence words) {
    return roles.in(words);
  }

  Found in(Sequence words) {
    return new Found(words, roles.in(words), statements.in(words), tenures.in(words));
  }

  /** The cues of one passage. */
  record Found(
      Sequence words,
      List<Place<String>> roles,
      List<Place<String>> statements,
      List<Place<String>> tenures) {

    List<Place<String>> statements(String kind) {
      return statements.stream().filter(place -> place.value().equals(kind)).toList();
    }

    /** Tells whether a statement of a kind stands between two positions. */
    boolean says(String kind, int from, int to) {
      return statements(kind).stream().anyMatch(place -> place.within(from, to));
    }
  }
}
