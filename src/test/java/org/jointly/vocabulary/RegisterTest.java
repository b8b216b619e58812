package org.jointly.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegisterTest {
  private static final Register REGISTER = Register.bundled();
  private static final Pattern REPORT =
      Pattern.compile("https://w3id\\.org/jointly/id/report/E\\d{8}/\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATE = Pattern.compile("(\\d{4}(-\\d{2}(-\\d{2})?)?)?");

  private static List<RegisterEntry.Participation> participations() {
    return REGISTER.all().stream().flatMap(entry -> entry.participations().stream()).toList();
  }

  @Test
  void holdsOnlyKindsOfTheScheme() {
    Set<String> kinds =
        Vocabulary.bundled().scheme("arrangement-kinds").stream()
            .map(Concept::notation)
            .collect(Collectors.toSet());

    assertThat(REGISTER.all()).extracting(RegisterEntry::kind).isSubsetOf(kinds);
  }

  @Test
  void namesEachNameOnce() {
    Map<String, Long> uses =
        REGISTER.all().stream()
            .flatMap(entry -> entry.names().stream())
            .map(String::toLowerCase)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

    assertThat(uses).allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
  }

  @Test
  void bearsOutEveryParticipationByReports() {
    assertThat(participations())
        .isNotEmpty()
        .allSatisfy(
            part -> assertThat(part.shownBy()).isNotEmpty().allMatch(REPORT.asMatchPredicate()));
  }

  @Test
  void knowsEveryMemberAndOrdersItsDates() {
    assertThat(participations())
        .allSatisfy(
            part -> {
              assertThat(Authorities.bundled().byGss(part.gss())).isPresent();
              assertThat(part.from()).matches(DATE);
              assertThat(part.until()).matches(DATE);
              assertThat(part.until().isEmpty() || part.from().compareTo(part.until()) < 0)
                  .isTrue();
            });
  }

  @Test
  void statesEachMemberOfAnArrangementOnce() {
    assertThat(REGISTER.all())
        .allSatisfy(
            entry ->
                assertThat(entry.participations())
                    .extracting(RegisterEntry.Participation::gss)
                    .doesNotHaveDuplicates());
  }

  @Test
  void pointsToPartsAndSuccessorsThatExist() {
    assertThat(REGISTER.all())
        .allSatisfy(
            entry -> {
              entry.partOf().ifPresent(whole -> assertThat(REGISTER.entry(whole)).isPresent());
              entry.succeededBy().ifPresent(next -> assertThat(REGISTER.entry(next)).isPresent());
            });
  }

  @Test
  void leavesNoTwoEntriesThatTheSameWordsMean() {
    Map<String, List<RegisterEntry>> alike =
        REGISTER.all().stream()
            .filter(entry -> entry.subject().isPresent())
            .collect(
                Collectors.groupingBy(
                    entry -> entry.kind() + entry.subject().orElseThrow() + entry.members()));

    assertThat(alike.values()).allSatisfy(entries -> assertThat(entries).hasSize(1));
  }

  @Test
  void marksWhatNoReportBearsOutAsAProposal() {
    Set<String> marked =
        TurtleResources.read("/graphs/arrangements.ttl").entrySet().stream()
            .filter(each -> each.getValue().containsKey("isProposal"))
            .map(each -> TurtleResources.localName(each.getKey()))
            .collect(Collectors.toSet());

    assertThat(REGISTER.all())
        .filteredOn(RegisterEntry::isProposal)
        .extracting(RegisterEntry::slug)
        .containsExactlyInAnyOrderElementsOf(marked)
        .contains("adoption-connects")
        .doesNotContain("achieving-for-children");
  }

  @Test
  void keepsANameOfMembersToThem() {
    RegisterEntry triBorough = REGISTER.entry("tri-borough").orElseThrow();

    assertThat(triBorough.mayBeNamedIn("E09000013")).isTrue();
    assertThat(triBorough.mayBeNamedIn("E09000004")).isFalse();
  }

  @Test
  void tellsTheEndOfAMembership() {
    assertThat(REGISTER.entry("tri-borough").orElseThrow().participations())
        .filteredOn(part -> part.gss().equals("E09000013"))
        .extracting(RegisterEntry.Participation::until)
        .containsExactly("2018-04");
  }
}
