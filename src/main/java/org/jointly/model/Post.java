package org.jointly.model;

import java.util.List;
import java.util.Optional;

/**
 * A post that a report names.
 *
 * @param role notation of the role's concept, such as {@code director-of-childrens-services}
 * @param label the role as the guide to annotations writes it, such as {@code LSCB chair}
 * @param holder the holder's name, where the report gives it
 * @param since {@code YYYY-MM-DD}, {@code YYYY-MM} or {@code YYYY}; empty where not said
 * @param tenure notation of how it is held where that is not for good: {@code interim} or {@code
 *     vacant}; otherwise empty
 * @param sharedWith the other authorities whose post it also is
 * @param evidence where it is stated
 */
public record Post(
    String role,
    String label,
    Optional<String> holder,
    String since,
    String tenure,
    List<AuthorityReference> sharedWith,
    Evidence evidence) {

  public Post {
    sharedWith = List.copyOf(sharedWith);
  }

  /** Names a post that is held for good, as far as the report says. */
  public Post(
      String role,
      String label,
      Optional<String> holder,
      String since,
      List<AuthorityReference> sharedWith,
      Evidence evidence) {
    this(role, label, holder, since, "", sharedWith, evidence);
  }
}
