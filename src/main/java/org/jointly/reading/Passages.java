package org.jointly.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;

/** Gives blocks their places: the headings above them and an id that is unique in the report. */
final class Passages {

  private static final int LONGEST_SLUG = 60;

  private final List<Passage> passages = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  private Passages() {}

  static List<Passage> of(List<Block> blocks) {
    Passages passages = new Passages();
    blocks.stream().filter(block -> !block.text().isBlank()).forEach(passages::add);
    return passages.passages;
  }

  private void add(Block block) {
    if (opensSection(block)) {
      leave(block.depth());
    }
    passages.add(
        new Passage(
            id(block),
            block.kind(),
            block.number().isEmpty() ? Optional.empty() : Optional.of(block.number()),
            sections(block.kind()),
            block.firstPage(),
            block.lastPage(),
            depth(block),
            block.text(),
            block.cells()));
    if (opensSection(block)) {
      headings.add(block.cells().isEmpty() ? block.text() : block.cells().get(0));
      levels.add(block.depth());
    }
  }

  /** Returns the nesting of a bullet; for a heading, its place below those that it stands under. */
  private int depth(Block block) {
    return switch (block.kind()) {
      case HEADING -> headings.size() + 1;
      case BULLET -> block.depth();
      default -> 0;
    };
  }

  private static boolean opensSection(Block block) {
    return block.kind() == PassageKind.HEADING
        || block.kind() == PassageKind.TABLE_ROW && block.depth() > 0;
  }

  private void leave(int level) {
    while (!levels.isEmpty() && levels.get(levels.size() - 1) >= level) {
      levels.remove(levels.size() - 1);
      headings.remove(headings.size() - 1);
    }
  }

  private List<String> sections(PassageKind kind) {
    return switch (kind) {
      case FRONT, BACK, CONTENTS -> List.of();
      case HEADING -> List.copyOf(headings);
      default -> headings.isEmpty() ? List.of("Introduction") : List.copyOf(headings);
    };
  }

  private String id(Block block) {
    String stem =
        block.number().isEmpty()
            ? "s/" + slug(place(block))
            : "p/" + block.number().toLowerCase(Locale.ROOT).replace('.', '-');
    int count = counts.merge(stem, 1, Integer::sum);
    String id = id(stem, count, block.number().isEmpty());
    while (!ids.add(id)) {
      id = id(stem, counts.merge(stem, 1, Integer::sum), block.number().isEmpty());
    }
    return id;
  }

  private static String id(String stem, int count, boolean section) {
    if (section) {
      return stem + "/" + count;
    }
    return count == 1 ? stem : stem + "-" + count;
  }

  private String place(Block block) {
    return switch (block.kind()) {
      case FRONT -> "front";
      case BACK -> "back";
      case CONTENTS -> "contents";
      case HEADING -> "heading";
      default -> headings.isEmpty() ? "introduction" : headings.get(headings.size() - 1);
    };
  }

  private static String slug(String heading) {
    String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length() && slug.length() < LONGEST_SLUG; i++) {
      char letter = Character.toLowerCase(plain.charAt(i));
      if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
        slug.append(letter);
      } else if (Character.isWhitespace(letter) || letter == '-') {
        slug.append(slug.length() == 0 || slug.charAt(slug.length() - 1) == '-' ? "" : "-");
      }
    }
    return slug.length() == 0 ? "section" : slug.toString().replaceAll("-$", "");
  }
}
