package org.jointly.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;

/**
 * States the passages of a report and the sections they stand in: everything a reader would cite,
 * and whatever a fact rests on.
 */
final class PassageStatements {
  private static final Set<PassageKind> CITABLE =
      Set.of(PassageKind.NUMBERED, PassageKind.PARAGRAPH, PassageKind.BULLET);

  private final Scope scope;
  private final Map<List<String>, Node> sections = new HashMap<>();

  private PassageStatements(Scope scope) {
    this.scope = scope;
  }

  /** States them after all facts, when it is known which passages these rest on. */
  static void add(Scope scope) {
    PassageStatements statements = new PassageStatements(scope);
    int position = 0;
    for (Passage passage : scope.source().passages()) {
      position++;
      if (CITABLE.contains(passage.kind()) || scope.isCited(passage)) {
        statements.passage(passage, position);
      }
    }
  }

  private void passage(Passage passage, int position) {
    Statements.Description description =
        scope
            .statements()
            .about(scope.passage(passage))
            .a("Passage")
            .link("passageOf", scope.report())
            .concept("layout", "layouts", Iris.slug(passage.kind().name()))
            .number("position", position)
            .number("firstPage", passage.firstPage());
    if (passage.lastPage() != passage.firstPage()) {
      description.number("lastPage", passage.lastPage());
    }
    passage.number().ifPresent(number -> description.text("number", number));
    description.concepts(
        "theme", "themes", scope.facts().passageThemes().getOrDefault(passage.id(), List.of()));
    if (scope.texts()) {
      description.words("text", passage.text());
    }
    if (!passage.sections().isEmpty()) {
      description.link("inSection", section(passage.sections()));
    }
  }

  private Node section(List<String> path) {
    Node known = sections.get(path);
    if (known != null) {
      return known;
    }
    List<String> above = path.subList(0, path.size() - 1);
    Node parent = above.isEmpty() ? scope.report() : section(above);
    Node section = scope.iris().below(scope.report(), "section/" + (sections.size() + 1));
    sections.put(List.copyOf(path), section);
    scope
        .statements()
        .about(section)
        .a("Section")
        .link("sectionOf", parent)
        .words(Terms.TITLE, scope.title(path.get(path.size() - 1)));
    return section;
  }
}
