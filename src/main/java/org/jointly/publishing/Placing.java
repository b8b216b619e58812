package org.jointly.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Finds the graph file of every inspection: the one just written, or the one that is published
 * where nothing changed and its bytes are still those that were written.
 */
final class Placing {
  private final Drafting drafting;
  private final Path current;
  private final Map<String, BuildIndex.Written> before = new HashMap<>();

  /**
   * Begins.
   *
   * @param current what is published now
   */
  Placing(Drafting drafting, BuildIndex index, Path current) {
    this.drafting = drafting;
    this.current = current;
    index.graphs().forEach(each -> before.put(each.file(), each));
  }

  /** Returns the graph file of every inspection, by name. */
  List<Placed> placed(Choice choice) throws IOException {
    List<Placed> files = new ArrayList<>();
    for (Draft draft : choice.used().values()) {
      files.add(placed(draft));
    }
    return files;
  }

  private Placed placed(Draft draft) throws IOException {
    String name = draft.summary().inspection() + ".trig";
    Optional<Placed> kept = draft.staged().isPresent() ? Optional.empty() : kept(name);
    if (kept.isPresent() && kept.get().written().source().equals(draft.input().digest())) {
      return kept.get();
    }
    return draft.staged().isPresent()
        ? placed(name, draft)
        : placed(name, drafting.fresh(List.of(draft.input())).get(0));
  }

  private static Placed placed(String name, Draft draft) {
    Draft.Staged staged = draft.staged().orElseThrow();
    return new Placed(
        new BuildIndex.Written(name, draft.input().digest(), staged.sha256(), staged.triples()),
        staged.file(),
        Optional.of(staged.ofRules()));
  }

  /** Returns a published file, unless it is not there or not what was written. */
  Optional<Placed> kept(String name) throws IOException {
    BuildIndex.Written written = before.get(name);
    Path file = current.resolve(name);
    if (written == null || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      boolean intact = DigestUtils.sha256Hex(bytes).equals(written.sha256());
      return intact ? Optional.of(new Placed(written, file, Optional.empty())) : Optional.empty();
    }
  }
}
