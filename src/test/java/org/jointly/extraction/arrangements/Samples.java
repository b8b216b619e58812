package org.jointly.extraction.arrangements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jointly.model.Arrangement;
import org.jointly.model.Evidence;
import org.jointly.model.InspectionFacts;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.model.SourceFile;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Authority;
import org.jointly.vocabulary.Register;
import org.jointly.vocabulary.Vocabulary;

/** Runs the rules over reports of a few sentences of our own. */
final class Samples {
  private static final ArrangementStep STEP =
      new ArrangementStep(Vocabulary.bundled(), Authorities.bundled(), Register.bundled());
  private static final SourceFile SOURCE =
      new SourceFile("sample.pdf", "0".repeat(64), "application/pdf");

  private Samples() {}

  /** Finds the arrangements of an ILACS report on an authority, one numbered paragraph a text. */
  static List<Arrangement> ilacs(String authority, String... paragraphs) {
    return find(authority, "ILACS", "Leaders", paragraphs);
  }

  /** Finds the arrangements of a report of 2013 to 2018. */
  static List<Arrangement> sif(String authority, String... paragraphs) {
    return find(authority, "SIF", "Leadership, management and governance", paragraphs);
  }

  /** Finds the arrangements of a report of 2009 to 2012. */
  static List<Arrangement> slac(String authority, String... paragraphs) {
    return find(authority, "SLAC", "Partnership working", paragraphs);
  }

  /** Finds the arrangements of the part of a report that reviews the safeguarding board. */
  static List<Arrangement> boardReview(String authority, String... paragraphs) {
    return find(authority, "SIF", "The Local Safeguarding Children Board", paragraphs);
  }

  /** Returns kind and key of each arrangement, as {@code shared-service adoption}. */
  static Set<String> kinds(List<Arrangement> arrangements) {
    return arrangements.stream().map(a -> a.kind() + " " + a.key()).collect(Collectors.toSet());
  }

  /** Returns the short names of an arrangement's members. */
  static List<String> members(Arrangement arrangement) {
    return arrangement.members().stream().map(member -> member.name()).toList();
  }

  /** Returns the numbers of the paragraphs that speak of an arrangement. */
  static List<String> paragraphs(Arrangement arrangement) {
    return arrangement.evidence().stream().map(each -> each.passage().substring(2)).toList();
  }

  private static List<Arrangement> find(
      String authority, String framework, String section, String... paragraphs) {
    List<Passage> passages = new ArrayList<>();
    for (String paragraph : paragraphs) {
      passages.add(passage(passages.size() + 1, section, paragraph));
    }
    return STEP.add(new Report(SOURCE, 1, passages), begun(authority, framework)).arrangements();
  }

  private static Passage passage(int number, String section, String text) {
    return new Passage(
        "p/" + number,
        PassageKind.NUMBERED,
        Optional.of(Integer.toString(number)),
        List.of(section),
        1,
        1,
        0,
        text,
        List.of());
  }

  private static ReportFacts begun(String name, String framework) {
    Authority authority = Authorities.bundled().named(name).orElseThrow();
    Evidence evidence = new Evidence("p/1", "sample", "");
    LocalDate day = LocalDate.of(2016, 3, 1);
    InspectionFacts inspection =
        new InspectionFacts(
            authority.reference(),
            evidence,
            framework,
            framework,
            "full",
            evidence,
            List.of(new InspectionFacts.Visit(day, day)),
            evidence,
            Optional.empty(),
            "",
            Optional.empty(),
            List.of(),
            evidence);
    return new ReportFacts(
        SOURCE,
        inspection,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        List.of());
  }
}
