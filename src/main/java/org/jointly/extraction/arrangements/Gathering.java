package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers mentions into arrangements: mentions of one kind and slot belong together, and an unnamed
 * one joins the only named one of its kind and service.
 */
final class Gathering {
  private static final Set<String> NAMED_KINDS =
      Set.of("regional-adoption-agency", "consortium", "improvement-partnership");

  private static final String BOARD = "shared-board/lscb";
  private static final String BOARDS_TOGETHER = "shared-board/lscb-joint-work";
  private static final String BOARD_GROUPS = "shared-board/lscb-sub-groups";
  private static final String BOARD_PROCEDURES = "shared-board/lscb-procedures";

  private Gathering() {}

  /** What boards do together is one arrangement, unless one of them is itself shared. */
  private static void mergeBoards(Map<String, List<Mention>> groups) {
    boolean whole =
        groups.getOrDefault(BOARD, List.of()).stream()
            .anyMatch(mention -> mention.rule().equals(Coreference.RULE));
    if (whole) {
      merge(BOARD_PROCEDURES, BOARDS_TOGETHER, groups);
    } else {
      merge(BOARDS_TOGETHER, BOARD, groups);
    }
    merge(BOARD_GROUPS, BOARD, groups);
    merge(BOARD_PROCEDURES, BOARD, groups);
    merge(BOARD_PROCEDURES, BOARD_GROUPS, groups);
  }

  private static void merge(String part, String whole, Map<String, List<Mention>> groups) {
    if (groups.containsKey(part) && groups.containsKey(whole)) {
      groups.get(whole).addAll(groups.remove(part));
    }
  }

  /** Returns the mentions of each arrangement, in order of their first mention. */
  static List<List<Mention>> gather(List<Mention> mentions) {
    Map<String, List<Mention>> groups = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      groups.computeIfAbsent(mention.key(), key -> new ArrayList<>()).add(mention);
    }
    List<List<Mention>> unnamed =
        groups.values().stream().filter(group -> isUnnamed(group.get(0))).toList();
    unnamed.forEach(group -> join(group, groups));
    merge("shared-service/adoption", "shared-service/fostering-adoption", groups);
    merge("shared-service/fostering", "shared-service/fostering-adoption", groups);
    mergeBoards(groups);
    merge("joint-partnership/services-merger", "joint-partnership/tri-borough", groups);
    merge("joint-partnership/services-merger", "joint-partnership/bi-borough", groups);
    return List.copyOf(groups.values());
  }

  private static void join(List<Mention> group, Map<String, List<Mention>> groups) {
    List<List<Mention>> hosts =
        groups.values().stream().filter(other -> mayHold(other.get(0), group.get(0))).toList();
    if (hosts.size() == 1) {
      hosts.get(0).addAll(group);
      groups.remove(group.get(0).key());
    }
  }

  private static boolean isUnnamed(Mention mention) {
    return NAMED_KINDS.contains(mention.kind()) && mention.entry().isEmpty() && !named(mention);
  }

  private static boolean mayHold(Mention host, Mention mention) {
    return host.kind().equals(mention.kind())
        && !host.slot().equals(mention.slot())
        && host.service().equals(mention.service())
        && !isUnnamed(host);
  }

  private static boolean named(Mention mention) {
    return !mention.slot().equals(mention.service())
        && !mention.slot().equals(AdoptionAgencyDetector.UNNAMED)
        && !mention.slot().equals("improvement");
  }

  /** Returns the entry of the register that any mention resolves to. */
  static Optional<String> entry(List<Mention> mentions) {
    return mentions.stream().flatMap(mention -> mention.entry().stream()).findFirst();
  }
}
