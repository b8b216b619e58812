package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jointly.model.Arrangement;
import org.jointly.model.InspectionFacts;
import org.jointly.model.Problem;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Register;
import org.jointly.vocabulary.RegisterEntry;
import org.jointly.vocabulary.RegisterEntry.Participation;

/**
 * Compares the register of arrangements with what reports state. An entry is a proposal that
 * statements must bear out.
 *
 * <p>Problems have one of these codes: {@code proposal} (no report bears the entry out), {@code
 * member-not-shown} (the report named for a member states nothing of it), {@code kind-differs} (a
 * report has the arrangement as another kind), {@code after-its-end} (a report has it in force
 * after the register ends the membership).
 */
public final class RegisterCheck {
  private static final String FILE = "graphs/arrangements.ttl";

  private record Statement(ReportFacts facts, Arrangement arrangement) {
    boolean concerns(RegisterEntry entry) {
      return arrangement.registerEntry().filter(entry.slug()::equals).isPresent();
    }

    boolean hasMember(String gss) {
      return arrangement.members().stream().anyMatch(member -> member.gss().equals(gss));
    }

    boolean isOf(String report) {
      InspectionFacts head = facts.inspection();
      return report.endsWith(
          "/report/" + head.authority().gss() + "/" + head.published().orElseGet(head::end));
    }
  }

  private final List<Statement> statements = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private RegisterCheck(Collection<ReportFacts> reports) {
    for (ReportFacts facts : reports) {
      facts.arrangements().forEach(each -> statements.add(new Statement(facts, each)));
    }
  }

  /** Lists what the reports do not bear out or contradict, in the order of the register. */
  public static List<Problem> check(Register register, Collection<ReportFacts> reports) {
    RegisterCheck check = new RegisterCheck(reports);
    register.all().forEach(check::entry);
    return List.copyOf(check.problems);
  }

  private void entry(RegisterEntry entry) {
    List<Statement> own = statements.stream().filter(each -> each.concerns(entry)).toList();
    if (entry.isProposal()) {
      add("proposal", entry.slug() + ": no report of the collection bears it out");
    }
    entry.participations().forEach(part -> part(entry, part, own));
    own.stream()
        .filter(each -> !each.arrangement().kind().equals(entry.kind()))
        .forEach(each -> add("kind-differs", entry.slug() + " in " + each.facts().source().path()));
  }

  private void part(RegisterEntry entry, Participation part, List<Statement> own) {
    for (String report : part.shownBy()) {
      if (own.stream().noneMatch(each -> each.isOf(report) && each.hasMember(part.gss()))) {
        add("member-not-shown", entry.slug() + ": " + part.gss() + " by " + report);
      }
    }
    own.stream()
        .filter(each -> each.facts().inspection().authority().gss().equals(part.gss()))
        .filter(each -> isAfterEnd(each, part))
        .forEach(
            each -> add("after-its-end", entry.slug() + " in " + each.facts().source().path()));
  }

  private static boolean isAfterEnd(Statement statement, Participation part) {
    String day = statement.facts().inspection().end().toString();
    return Optional.of(part.until()).filter(until -> !until.isEmpty()).isPresent()
        && statement.arrangement().status().equals("current")
        && day.substring(0, part.until().length()).compareTo(part.until()) > 0;
  }

  private void add(String code, String message) {
    problems.add(Problem.leftOut(FILE, code, message));
  }
}
