package org.jointly.extraction.arrangements;

import java.util.List;
import java.util.Optional;
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
    return all(role).findAny().isPresent();
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

  /** Tells whether each word of the tag begins with a capital, a figure or is a small word. */
  boolean isNameLike(Tag tag) {
    for (int i = tag.first(); i <= tag.last(); i++) {
      char initial = passage.text().charAt(words.start(i));
      boolean small = words.word(i).length() <= 3 || words.word(i).equals("consortium");
      if (Character.isLowerCase(initial) && !(small && i > tag.first())) {
        return false;
      }
    }
    return true;
  }
}
