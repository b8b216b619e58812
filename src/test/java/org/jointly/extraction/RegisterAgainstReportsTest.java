package org.jointly.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointly.extraction.arrangements.RegisterCheck;
import org.jointly.model.Problem;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Register;
import org.jointly.vocabulary.RegisterEntry;
import org.junit.jupiter.api.Test;

/** The register of arrangements against what the reports state. */
class RegisterAgainstReportsTest {

  private static List<ReportFacts> facts() {
    return Corpus.reports().values().stream().map(Corpus.Extracted::facts).toList();
  }

  @Test
  void isBorneOutByTheReportsItNames() {
    assertThat(RegisterCheck.check(Register.bundled(), facts()))
        .filteredOn(problem -> !problem.code().equals("proposal"))
        .isEmpty();
  }

  @Test
  void listsEveryProposal() {
    long proposals = Register.bundled().all().stream().filter(RegisterEntry::isProposal).count();

    assertThat(RegisterCheck.check(Register.bundled(), List.of()))
        .extracting(Problem::code)
        .filteredOn("proposal"::equals)
        .hasSize((int) proposals);
  }

  @Test
  void findsMembersThatNoReportShows() {
    assertThat(RegisterCheck.check(Register.bundled(), List.of()))
        .extracting(Problem::code)
        .contains("member-not-shown");
  }
}
