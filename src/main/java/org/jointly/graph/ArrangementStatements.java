package org.jointly.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jointly.model.Arrangement;
import org.jointly.model.AuthorityReference;
import org.jointly.model.Evidence;
import org.jointly.model.Finding;

/** States what a report says of shared arrangements, and what it attributes to them. */
final class ArrangementStatements {
  private final Scope scope;
  private final Map<String, Node> byKey = new HashMap<>();

  private ArrangementStatements(Scope scope) {
    this.scope = scope;
  }

  static void add(Scope scope) {
    ArrangementStatements statements = new ArrangementStatements(scope);
    int order = 0;
    for (Arrangement arrangement : scope.facts().arrangements()) {
      statements.arrangement(arrangement, ++order);
    }
    order = 0;
    for (Finding finding : scope.facts().findings()) {
      statements.finding(finding, ++order);
    }
  }

  private void arrangement(Arrangement arrangement, int order) {
    Node node = node(arrangement);
    byKey.put(arrangement.key(), node);
    if (arrangement.registerEntry().isEmpty()) {
      local(arrangement, node);
    }
    Node statement = scope.fresh(scope.report(), "statement/" + order);
    statement(arrangement, node, statement);
    if (!arrangement.status().equals("planned")) {
      arrangement.members().forEach(member -> participation(arrangement, node, statement, member));
    }
  }

  private Node node(Arrangement arrangement) {
    return arrangement
        .registerEntry()
        .map(scope.iris()::arrangement)
        .orElseGet(() -> scope.iris().arrangement(scope.head(), arrangement.key()));
  }

  /** Describes an arrangement that the register does not know. */
  private void local(Arrangement arrangement, Node node) {
    Statements.Description description =
        scope
            .statements()
            .about(node)
            .a("SharedArrangement")
            .words(Terms.PREF_LABEL, name(arrangement))
            .concept("arrangementKind", "arrangement-kinds", arrangement.kind());
    source(description, arrangement.evidence());
  }

  private void statement(Arrangement arrangement, Node node, Node statement) {
    Statements.Description description =
        scope
            .statements()
            .about(statement)
            .a("ArrangementStatement")
            .link("statedBy", scope.report())
            .link("arrangement", node)
            .concept("arrangementKind", "arrangement-kinds", arrangement.kind())
            .concept("status", "statuses", arrangement.status())
            .words("nameAsPrinted", name(arrangement))
            .words("serviceShared", scope.few(arrangement.service()))
            .number("membersUnnamed", arrangement.membersUnnamed());
    arrangement.body().map(scope::few).ifPresent(body -> description.words("deliveryBody", body));
    for (AuthorityReference member : arrangement.members()) {
      description.link("member", scope.iris().authority(member.gss()));
    }
    source(description, arrangement.evidence());
  }

  /** States that an authority takes, or took, part; a plan alone does not make it a member. */
  private void participation(
      Arrangement arrangement, Node node, Node statement, AuthorityReference member) {
    Statements.Description description =
        scope
            .statements()
            .about(scope.iris().participation(node, member.gss()))
            .a("Participation")
            .link("participant", scope.iris().authority(member.gss()))
            .link("participationIn", node)
            .link("shownBy", statement);
    arrangement.evidence().stream().limit(1).forEach(first -> scope.source(description, first));
  }

  private void finding(Finding finding, int order) {
    Node arrangement = byKey.get(finding.arrangement());
    if (arrangement == null) {
      scope.leaveOut();
      return;
    }
    Statements.Description description =
        scope
            .statements()
            .about(scope.fresh(scope.report(), "finding/" + order))
            .a("Finding")
            .link("statedBy", scope.report())
            .link("arrangement", arrangement)
            .concept("polarity", "polarities", finding.polarity())
            .concepts("effect", "effects", finding.effects())
            .concepts("area", "judgement-areas", finding.areas())
            .concepts("theme", "themes", finding.themes());
    scope.source(description, finding.evidence());
  }

  /** Leaves quotes out where it could not be told which passage each is from. */
  private void source(Statements.Description description, List<Evidence> evidence) {
    if (evidence.size() == 1) {
      scope.source(description, evidence.get(0));
    } else {
      evidence.forEach(each -> scope.sourceWithoutQuote(description, each));
    }
  }

  private String name(Arrangement arrangement) {
    String name = scope.title(arrangement.name());
    return name.isEmpty() ? scope.few(arrangement.service()) : name;
  }
}
