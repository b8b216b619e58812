package org.jointly.extraction.arrangements;

import java.util.Optional;
import org.jointly.vocabulary.Register;
import org.jointly.vocabulary.RegisterEntry;

/** Finds what tags stand for. */
record Lookup(Tagger tagger, Register register) {

  Subject subject(String notation) {
    return tagger.subject(notation);
  }

  Optional<RegisterEntry> entry(String slug) {
    return register.entry(slug);
  }
}
