package org.jointly.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jointly.model.Evidence;
import org.jointly.model.InspectionFacts;
import org.jointly.model.SourceFile;

/** States what a report's head says: the inspection, its people and the report itself. */
final class HeadStatements {
  /** The Open Government Licence, under which Ofsted publishes its reports. */
  private static final Node LICENCE =
      NodeFactory.createURI(
          "http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");

  private final Scope scope;
  private final InspectionFacts head;

  private HeadStatements(Scope scope) {
    this.scope = scope;
    this.head = scope.head();
  }

  static void add(Scope scope) {
    HeadStatements statements = new HeadStatements(scope);
    statements.inspection();
    statements.visits();
    statements.people();
    statements.report();
  }

  private void inspection() {
    Statements.Description inspection =
        about(scope.inspection())
            .a("Inspection")
            .words(Terms.LABEL, title() + ", inspected until " + head.end())
            .link("authority", scope.iris().authority(head.authority().gss()))
            .link("inspectorate", Iris.term("Ofsted"))
            .concept("framework", "frameworks", head.framework())
            .concept("frameworkVersion", "frameworks", head.frameworkVersion())
            .concept("inspectionKind", "inspection-kinds", head.variant())
            .day("firstDay", head.start())
            .day("lastDay", head.end());
    from(inspection, "authorityFrom", head.authorityEvidence());
    from(inspection, "frameworkFrom", head.frameworkEvidence());
    from(inspection, "datesFrom", head.datesEvidence());
    head.lead().ifPresent(name -> from(inspection, "leadInspectorFrom", head.leadEvidence()));
  }

  private void from(Statements.Description inspection, String term, Evidence evidence) {
    scope.passage(evidence).ifPresent(passage -> inspection.link(term, passage));
    inspection.text("foundBy", evidence.rule());
  }

  /** Names each period on site where there are several; one period is the inspection's own. */
  private void visits() {
    if (head.visits().size() < 2) {
      return;
    }
    for (InspectionFacts.Visit period : head.visits()) {
      Node visit = scope.fresh(scope.inspection(), "visit/" + period.first());
      about(scope.inspection()).link("visit", visit);
      Statements.Description description =
          about(visit).a("Visit").day("firstDay", period.first()).day("lastDay", period.last());
      scope.source(description, head.datesEvidence());
    }
  }

  private void people() {
    head.lead().ifPresent(name -> inspector("leadInspector", name));
    head.team().forEach(name -> inspector("teamInspector", name));
  }

  private void inspector(String role, String name) {
    Node person = scope.fresh(scope.inspection(), "inspector/" + Iris.slug(name));
    about(scope.inspection()).link(role, person);
    scope.source(about(person).a("Person").text(Terms.NAME, name), head.leadEvidence());
  }

  private void report() {
    SourceFile file = scope.source().source();
    Statements.Description report =
        about(scope.report())
            .a("Report")
            .words(Terms.LABEL, title() + ", report of the inspection until " + head.end())
            .link("reportOf", scope.inspection())
            .text("file", file.path())
            .text("sha256", file.sha256())
            .text("mediaType", file.mediaType())
            .number("pages", scope.source().pages())
            .link(Terms.LICENCE, LICENCE)
            .concept("publicationSource", "publication-sources", head.publishedSource());
    head.published().ifPresent(day -> report.day("published", day));
    scope
        .listing()
        .url()
        .flatMap(HeadStatements::address)
        .ifPresent(url -> report.link("original", url));
  }

  private static Optional<Node> address(String url) {
    try {
      URI address = new URI(url);
      return address.isAbsolute()
          ? Optional.of(NodeFactory.createURI(address.toASCIIString()))
          : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private String title() {
    return head.authority().name() + " (" + head.framework() + ")";
  }

  private Statements.Description about(Node node) {
    return scope.statements().about(node);
  }
}
