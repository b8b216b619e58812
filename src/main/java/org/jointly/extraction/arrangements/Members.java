package org.jointly.extraction.arrangements;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jointly.model.AuthorityReference;

/**
 * Tells which authorities take part in an arrangement: those its sentences name, and those that
 * "the three boroughs" or "the tri-borough" must mean once the report has named them.
 */
final class Members {
  private static final int OFTEN = 3;

  private final ReportView report;
  private final List<List<Mention>> groups;
  private final Map<AuthorityReference, Integer> partners = new LinkedHashMap<>();

  Members(ReportView report, List<List<Mention>> groups) {
    this.report = report;
    this.groups = groups;
    groups.stream()
        .flatMap(List::stream)
        .flatMap(mention -> mention.partners().stream())
        .forEach(partner -> partners.merge(partner, 1, Integer::sum));
  }

  /** Returns the members, the inspected authority first. */
  List<AuthorityReference> of(List<Mention> group) {
    Set<AuthorityReference> members = new LinkedHashSet<>();
    members.add(report.inspection().authority());
    group.forEach(mention -> members.addAll(partners(mention)));
    return List.copyOf(members);
  }

  private List<AuthorityReference> partners(Mention mention) {
    if (mention.kind().equals("joint-partnership") && mention.slot().startsWith("bi")) {
      return nearest(mention);
    }
    if (mention.rule().equals(Coreference.RULE)) {
      return List.of();
    }
    if (!mention.partners().isEmpty()) {
      return ofGroup(mention).containsAll(mention.partners())
          ? ofGroup(mention)
          : mention.partners();
    }
    return Stream.concat(ofPartnership(mention).stream(), ofGroup(mention).stream()).toList();
  }

  /** Of a partnership of two, only the nearest other authority can be the partner. */
  private List<AuthorityReference> nearest(Mention mention) {
    Sentence sentence = mention.sentence();
    return sentence
        .all(Role.AUTHORITY)
        .min(Comparator.comparingInt(tag -> Math.abs(tag.first() - mention.at())))
        .map(report::reference)
        .stream()
        .toList();
  }

  private List<AuthorityReference> ofPartnership(Mention mention) {
    Optional<String> name =
        mention
            .sentence()
            .any(Role.PARTNERSHIP)
            .map(tag -> PartnershipDetector.slot(mention.sentence(), tag))
            .or(() -> foremostPartnership(mention));
    return groups.stream()
        .filter(group -> name.filter(group.get(0).slot()::equals).isPresent())
        .filter(group -> !group.get(0).key().equals(mention.key()))
        .flatMap(List::stream)
        .flatMap(each -> partners(each).stream())
        .distinct()
        .toList();
  }

  /** "The shared team", without more, is that of the partnership most spoken of. */
  private Optional<String> foremostPartnership(Mention mention) {
    return groups.stream()
        .filter(group -> mention.rule().equals(PartnershipDetector.TEAM))
        .filter(group -> group.get(0).kind().equals("joint-partnership"))
        .max(Comparator.comparingInt(List::size))
        .map(group -> group.get(0).slot());
  }

  private List<AuthorityReference> ofGroup(Mention mention) {
    int others = Partners.groupSize(mention.sentence()) - 1;
    if (others == partners.size()) {
      return List.copyOf(partners.keySet());
    }
    return others == 1 ? foremost() : List.of();
  }

  /** Returns the partner that a report names often, and more often than any other. */
  private List<AuthorityReference> foremost() {
    List<Map.Entry<AuthorityReference, Integer>> ranked =
        partners.entrySet().stream()
            .sorted(Map.Entry.<AuthorityReference, Integer>comparingByValue().reversed())
            .toList();
    boolean clear =
        !ranked.isEmpty()
            && ranked.get(0).getValue() >= OFTEN
            && (ranked.size() == 1 || ranked.get(0).getValue() > ranked.get(1).getValue());
    return clear ? List.of(ranked.get(0).getKey()) : List.of();
  }
}
