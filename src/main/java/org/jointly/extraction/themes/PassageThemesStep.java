package org.jointly.extraction.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jointly.extraction.Step;
import org.jointly.model.Passage;
import org.jointly.model.Recommendation;
import org.jointly.model.Report;
import org.jointly.model.ReportFacts;
import org.jointly.vocabulary.Vocabulary;

/**
 * Tells the themes of every passage of the report proper: those that its own words name, and the
 * chief one of each heading above it. A passage that recommends has the recommendation's themes.
 * Thread-safe.
 */
public final class PassageThemesStep implements Step {
  private final Themes themes;

  /** Makes the step from the scheme of themes. */
  public PassageThemesStep(Vocabulary vocabulary) {
    themes = new Themes(vocabulary);
  }

  @Override
  public ReportFacts add(Report report, ReportFacts facts) {
    Map<String, List<String>> recommended = new HashMap<>();
    for (Recommendation each : facts.recommendations()) {
      recommended.put(each.evidence().passage(), each.themes());
    }
    Map<String, List<String>> ofHeadings = new HashMap<>();
    Map<String, List<String>> found = new LinkedHashMap<>(facts.passageThemes());
    for (Passage passage : report.passages()) {
      List<String> own = recommended.get(passage.id());
      List<String> all = own != null ? own : themes(passage, ofHeadings);
      if (!all.isEmpty()) {
        found.put(passage.id(), all);
      }
    }
    return facts.withPassageThemes(found);
  }

  private List<String> themes(Passage passage, Map<String, List<String>> ofHeadings) {
    if (!speaks(passage)) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>(themes.named(passage.text()));
    for (String heading : passage.sections()) {
      found.addAll(ofHeadings.computeIfAbsent(heading, themes::ofHeading));
    }
    return new ArrayList<>(found);
  }

  private static boolean speaks(Passage passage) {
    return switch (passage.kind()) {
      case HEADING, NUMBERED, PARAGRAPH, BULLET, TABLE_ROW -> true;
      case FRONT, CONTENTS, FOOTNOTE, BACK -> false;
    };
  }
}
