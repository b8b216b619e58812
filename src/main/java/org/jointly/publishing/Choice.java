package org.jointly.publishing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jointly.model.Problem;

/**
 * Which file stands for each inspection. Of several copies of one report the fullest is used; files
 * that report different kinds of inspection of one authority on one day cannot both be right.
 *
 * @param used the draft of each inspection
 * @param copies the files that say the same as another
 * @param problems the files that contradict another
 */
record Choice(
    SortedMap<String, Draft> used, List<BuildResult.Copy> copies, List<Problem> problems) {

  private static final Comparator<Draft> FULLEST =
      Comparator.comparingLong((Draft draft) -> draft.summary().extent())
          .reversed()
          .thenComparing(draft -> draft.input().name())
          .thenComparing(draft -> draft.input().digest());

  /** Chooses among the drafts. */
  static Choice among(List<Draft> drafts) {
    Choice choice = new Choice(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    Map<String, List<Draft>> byInspection =
        drafts.stream()
            .filter(draft -> draft.summary().isReport())
            .sorted(FULLEST)
            .collect(
                Collectors.groupingBy(
                    draft -> draft.summary().inspection(), TreeMap::new, Collectors.toList()));
    byInspection.values().forEach(choice::add);
    return choice;
  }

  private void add(List<Draft> candidates) {
    Draft best = candidates.get(0);
    used.put(best.summary().inspection(), best);
    candidates.stream().skip(1).forEach(other -> addOther(other, best));
  }

  private void addOther(Draft other, Draft best) {
    String file = other.input().name();
    String original = best.input().name();
    if (other.summary().kind().equals(best.summary().kind())) {
      copies.add(new BuildResult.Copy(file, original));
    } else {
      String why = "reports another kind of inspection on the same days as " + original;
      problems.add(Problem.rejected(file, "same-inspection", why));
    }
  }
}
