package org.jointly.extraction.posts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Evidence;
import org.jointly.model.Post;

/** Gathers what a report says of one post, passage by passage. */
final class Draft {
  private final String role;
  private final String label;
  private final Set<AuthorityReference> sharedWith = new LinkedHashSet<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private Optional<String> holder = Optional.empty();
  private String since = "";
  private String tenure = "";
  private boolean certain;

  Draft(String role, String label) {
    this.role = role;
    this.label = label;
  }

  /**
   * Takes down since when the post is held, as said in so many words. The first time counts, and a
   * fuller date of the same time.
   */
  void inPost(String date, String how, Evidence where) {
    if (!certain || (!since.isEmpty() && !date.equals(since) && date.startsWith(since))) {
      certain = true;
      since = date;
      tenure = how;
      evidence.add(0, where);
    }
  }

  /** Takes down an appointment; the latest counts, unless it is said since when it is held. */
  void appointed(String date, String how, Evidence where) {
    if (!certain && date.compareTo(since) >= 0) {
      since = date;
      tenure = how;
      evidence.add(0, where);
    }
  }

  /** Takes down that nobody holds the post. */
  void vacant(String how, Evidence where) {
    inPost("", how, where);
  }

  void held(String name, Evidence where) {
    if (holder.isEmpty()) {
      holder = Optional.of(name);
      evidence.add(where);
    }
  }

  void shared(List<AuthorityReference> others, Evidence where) {
    if (!others.isEmpty()) {
      sharedWith.addAll(others);
      evidence.add(where);
    }
  }

  /** Returns the post with the passage that says most of it, where anything is said. */
  Optional<Post> post() {
    return evidence.stream()
        .findFirst()
        .map(where -> new Post(role, label, holder, since, tenure, List.copyOf(sharedWith), where));
  }
}
