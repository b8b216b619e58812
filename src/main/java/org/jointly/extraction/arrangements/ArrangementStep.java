package org.jointly.extraction.arrangements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jointly.extraction.Step;
import org.jointly.model.Arrangement;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Authorities;
import org.jointly.vocabulary.Register;
import org.jointly.vocabulary.Vocabulary;

/** Finds the shared arrangements that a report speaks of. Thread-safe. */
public final class ArrangementStep implements Step {
  private static final Set<PassageKind> READ =
      Set.of(PassageKind.NUMBERED, PassageKind.PARAGRAPH, PassageKind.BULLET);
  private static final List<Detector> DETECTORS =
      List.of(
          new NamedDetector(),
          new AdoptionAgencyDetector(),
          new NamedBoardDetector(),
          new TrustDetector(),
          new PartnershipDetector(),
          new LinkedDetector(),
          new JointDetector(),
          new GroupDetector(),
          new CompoundDetector(),
          new WideDetector(),
          new ConsortiumDetector(),
          new ImprovementDetector());

  private final Tagger tagger;
  private final Authorities authorities;
  private final Register register;

  /** Prepares the rules from the vocabularies and registers. */
  public ArrangementStep(Vocabulary vocabulary, Authorities authorities, Register register) {
    this.tagger = new Tagger(vocabulary, register);
    this.authorities = authorities;
    this.register = register;
  }

  @Override
  public ReportFacts add(Report report, ReportFacts facts) {
    List<Arrangement> arrangements = arrangements(view(report, facts));
    return new ReportFacts(
        facts.source(),
        facts.inspection(),
        facts.judgements(),
        facts.previous(),
        facts.recommendations(),
        facts.posts(),
        facts.indicators(),
        arrangements,
        facts.findings(),
        facts.passageThemes(),
        facts.problems());
  }

  private ReportView view(Report report, ReportFacts facts) {
    AuthorityNames names =
        new AuthorityNames(authorities, facts.inspection().authority().gss(), report);
    List<Sentence> sentences =
        report.passages().stream()
            .filter(passage -> READ.contains(passage.kind()))
            .flatMap(passage -> tagger.sentences(passage, names).stream())
            .toList();
    return ReportView.of(
        facts.inspection(), LearnedNames.in(sentences), names, new Lookup(tagger, register));
  }

  private static List<Arrangement> arrangements(ReportView report) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : report.sentences()) {
      List<Mention> found = new ArrayList<>();
      DETECTORS.forEach(detector -> found.addAll(detector.detect(sentence, report)));
      mentions.addAll(Precedence.settle(found));
    }
    mentions.addAll(Aftermath.of(mentions, report));
    mentions.addAll(Coreference.follow(mentions, report));
    List<Mention> kept = Precedence.withoutMereLabels(mentions);
    return new Assembly(report).arrangements(Gathering.gather(kept));
  }
}
