package org.jointly.graph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jointly.model.Evidence;
import org.jointly.model.InspectionFacts;
import org.jointly.model.Listing;
import org.jointly.model.Passage;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;

/** What the makers of statements about one report share. */
final class Scope {
  private final Iris iris;
  private final Options options;
  private final Report source;
  private final ReportFacts facts;
  private final Listing listing;
  private final Statements statements = new Statements();
  private final Map<String, Passage> passages = new HashMap<>();
  private final Set<String> cited = new LinkedHashSet<>();
  private final Set<Node> minted = new LinkedHashSet<>();
  private int leftOut;

  Scope(Iris iris, Options options, Report source, ReportFacts facts, Listing listing) {
    this.iris = iris;
    this.options = options;
    this.source = source;
    this.facts = facts;
    this.listing = listing;
    source.passages().forEach(passage -> passages.put(passage.id(), passage));
    this.leftOut = facts.problems().size();
  }

  Iris iris() {
    return iris;
  }

  Report source() {
    return source;
  }

  ReportFacts facts() {
    return facts;
  }

  Listing listing() {
    return listing;
  }

  Statements statements() {
    return statements;
  }

  InspectionFacts head() {
    return facts.inspection();
  }

  boolean texts() {
    return options.texts();
  }

  boolean sample() {
    return options.sample();
  }

  String softwareVersion() {
    return options.softwareVersion();
  }

  Node graph() {
    String gss = head().authority().gss();
    return sample() ? iris.sampleGraph(gss, head().end()) : iris.graph(gss, head().end());
  }

  Node inspection() {
    return iris.inspection(head());
  }

  Node report() {
    return iris.report(head());
  }

  /** Mints an IRI below another, with {@code -2}, {@code -3} … where it is already taken. */
  Node fresh(Node thing, String path) {
    Node node = iris.below(thing, path);
    for (int count = 2; !minted.add(node); count++) {
      node = iris.below(thing, path + "-" + count);
    }
    return node;
  }

  /** Returns the passage that evidence rests on, and notes that it is cited. */
  Optional<Node> passage(Evidence evidence) {
    Passage passage = passages.get(evidence.passage());
    if (passage == null) {
      return Optional.empty();
    }
    return Optional.of(cite(passage));
  }

  /** Returns a passage's IRI, and notes that it is cited. */
  Node cite(Passage passage) {
    cited.add(passage.id());
    return passage(passage);
  }

  Node passage(Passage passage) {
    return iris.below(report(), passage.id());
  }

  boolean isCited(Passage passage) {
    return cited.contains(passage.id());
  }

  /** Says where a thing's statements come from and which rule found them. */
  void source(Statements.Description description, Evidence evidence) {
    sourceWithoutQuote(description, evidence);
    if (texts()) {
      description.words("quote", evidence.quote());
    }
  }

  void sourceWithoutQuote(Statements.Description description, Evidence evidence) {
    passage(evidence).ifPresent(node -> description.link(Terms.DERIVED_FROM, node));
    description.text("foundBy", evidence.rule());
  }

  void leaveOut() {
    leftOut++;
  }

  int leftOut() {
    return leftOut;
  }

  /** Returns words of the report's own only where they are too few to be a sentence of it. */
  String few(String words) {
    return shortest(words, 8);
  }

  /** Returns a heading or a name; without texts only where it is too short to be a sentence. */
  String title(String heading) {
    return shortest(heading, 11);
  }

  private String shortest(String words, int limit) {
    return texts() || words.trim().split("\\s+").length <= limit ? words : "";
  }
}
