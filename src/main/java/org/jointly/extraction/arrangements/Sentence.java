package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointly.model.Passage;
import org.jointly.vocabulary.Words;

/**
 * One sentence of a passage with the roles that its words play.
 *
 * @param passage where it stands
 * @param words the words of the whole passage
 * @param first index of its first word
 * @param last index of its last word
 * @param tags the roles, in order of their first word
 */
record Sentence(Passage passage, Words words, int first, int last, List<Tag> tags) {

  Sentence {
    tags = List.copyOf(tags);
  }

  Stream<Tag> all(Role role) {
    return tags.stream().filter(tag -> tag.role() == role);
  }

  Stream<Tag> partners() {
    return tags.stream().filter(tag -> tag.role().isPartner());
  }

  boolean has(Role role) {
    for (Tag tag : tags) {
      if (tag.role() == role) {
        return true;
      }
    }
    return false;
  }

  Optional<Tag> any(Role role) {
    return all(role).findFirst();
  }

  /** Returns the words from one tag to another as printed. */
  String text(int from, int to) {
    return passage.text().substring(words.start(from), words.end(to));
  }

  String text(Tag tag) {
    return text(tag.first(), tag.last());
  }

  String text() {
    return text(first, last);
  }

  /** Returns a word in lower case, or nothing outside the sentence. */
  String word(int index) {
    return index >= first && index <= last ? words.word(index) : "";
  }

  /**
   * Tells whether the words are printed as a name: begun with a capital, and with another where the
   * sentence begins there.
   */
  boolean isNameLike(Tag tag) {
    long capitals = IntStream.rangeClosed(tag.first(), tag.last()).filter(this::isCapital).count();
    return isCapital(tag.first()) && (tag.first() > first || capitals > 1 || tag.length() == 1);
  }

  private boolean isCapital(int index) {
    return !Character.isLowerCase(passage.text().charAt(words.start(index)));
  }
}
