package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointly.model.Arrangement;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Evidence;

/** Makes arrangements of gathered mentions. */
final class Assembly {
  private final ReportView report;
  private final Map<Sentence, Integer> order = new IdentityHashMap<>();

  Assembly(ReportView report) {
    this.report = report;
    report.sentences().forEach(sentence -> order.put(sentence, order.size()));
  }

  /** Makes the arrangements of a report, in order of their first passage. */
  List<Arrangement> arrangements(List<List<Mention>> groups) {
    List<Arrangement> arrangements = new ArrayList<>();
    Set<String> keys = new LinkedHashSet<>();
    for (List<Mention> group : groups) {
      arrangements.add(arrangement(group, groups, keys));
    }
    return arrangements;
  }

  private Arrangement arrangement(
      List<Mention> group, List<List<Mention>> groups, Set<String> keys) {
    Mention first = group.get(0);
    List<AuthorityReference> members = new Members(report, groups).of(group);
    int unnamed = unnamed(group, members.size() - 1);
    Optional<String> entry = new Resolver(report).resolve(group, members, unnamed);
    return new Arrangement(
        unique(entry.orElse(first.slot()), first.kind(), keys),
        entry,
        Descriptions.completed(name(group), members),
        first.kind(),
        members,
        unnamed,
        group.stream().flatMap(mention -> mention.body().stream()).findFirst(),
        first.service(),
        Status.of(group),
        evidence(group));
  }

  private static String unique(String slot, String kind, Set<String> keys) {
    String key = keys.add(slot) ? slot : slot + "-" + kind;
    keys.add(key);
    return key;
  }

  private static String name(List<Mention> group) {
    return group.stream()
        .filter(mention -> mention.entry().isPresent())
        .map(Mention::name)
        .findFirst()
        .orElse(group.get(0).name());
  }

  private static int unnamed(List<Mention> group, int named) {
    int most =
        group.stream()
            .mapToInt(mention -> mention.unnamed() + mention.partners().size())
            .max()
            .orElse(0);
    return Math.max(0, most - named);
  }

  private List<Evidence> evidence(List<Mention> group) {
    Map<String, Evidence> evidence = new LinkedHashMap<>();
    group.stream()
        .sorted(Comparator.comparingInt(mention -> order.get(mention.sentence())))
        .forEach(
            mention ->
                evidence.putIfAbsent(
                    mention.sentence().passage().id(),
                    Evidence.of(
                        mention.sentence().passage(), mention.rule(), mention.sentence().text())));
    return List.copyOf(evidence.values());
  }
}
