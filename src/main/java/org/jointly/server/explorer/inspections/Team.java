package org.jointly.server.explorer.inspections;

import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.stream.Collectors;
import org.jointly.server.explorer.Block;
import org.jointly.server.explorer.Row;
import org.jointly.server.explorer.View;

/** Names the inspectors; nothing where the report names none. */
final class Team {
  private final View view;

  Team(Asked asked) {
    this.view = asked.view("inspection-team");
  }

  DomContent shown() {
    return view.table().isEmpty()
        ? text("")
        : Block.of("Inspectors", view, p("Led by " + names("lead") + others())).shown();
  }

  private String others() {
    String team = names("team");
    return team.isEmpty() ? "." : ", with " + team + ".";
  }

  private String names(String role) {
    return view.table().stream()
        .filter(row -> row.text("role").equals(role))
        .map((Row row) -> row.text("name"))
        .collect(Collectors.joining(", "));
  }
}
