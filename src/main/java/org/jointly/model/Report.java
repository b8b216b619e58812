package org.jointly.model;

import java.util.List;
import java.util.Optional;

/**
 * A report as it was read: its passages in reading order, with layout mended and nothing
 * interpreted.
 *
 * @param source the file it was read from
 * @param pages the number of pages; 1 for a text file
 * @param passages everything on its pages, in reading order, save running heads and page numbers
 */
public record Report(SourceFile source, int pages, List<Passage> passages) {

  public Report {
    passages = List.copyOf(passages);
  }

  /** Returns the passages of one kind, in reading order. */
  public List<Passage> passages(PassageKind kind) {
    return passages.stream().filter(passage -> passage.is(kind)).toList();
  }

  /** Returns the passage with the given id. */
  public Optional<Passage> passage(String id) {
    return passages.stream().filter(passage -> passage.id().equals(id)).findFirst();
  }
}
