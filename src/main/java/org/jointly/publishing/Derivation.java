package org.jointly.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointly.graph.InspectionGraph;
import org.jointly.graph.Iris;

/** Writes the graphs of derived facts, a file for each rule. */
final class Derivation {
  private static final String PREFIX = "derived-";

  private final Program program;
  private final Path graphs;

  /**
   * Derives with a program's rules.
   *
   * @param graphs the folder of reference graphs
   */
  Derivation(Program program, Path graphs) {
    this.program = program;
    this.graphs = graphs;
  }

  /** Tells whether a graph file holds derived facts. */
  static boolean isDerived(String file) {
    return file.startsWith(PREFIX);
  }

  /**
   * Runs the rules over graph files.
   *
   * @param folder where the files are written
   */
  List<Placed> of(List<Placed> files, Path folder) throws IOException {
    PublishedDataset dataset = new PublishedDataset();
    RuleTerms rules = program.rules().terms();
    dataset.addForRules(PublishedDataset.references(graphs), program.iris(), rules);
    dataset.addForRules(unread(files), new Iris(), rules);
    files.forEach(each -> each.ofRules().ifPresent(dataset::addForRules));
    List<InspectionGraph> derived = program.rules().derive(dataset, program.iris());
    List<Placed> written = new ArrayList<>();
    for (int rule = 0; rule < derived.size(); rule++) {
      written.add(written(derived.get(rule), program.rules().names().get(rule), folder, rules));
    }
    return written;
  }

  /** Lists the files of which nothing is in memory, for they are those of the build before. */
  private static List<GraphFile> unread(List<Placed> files) {
    return files.stream()
        .filter(each -> each.ofRules().isEmpty())
        .map(each -> GraphFile.of(each.file()))
        .toList();
  }

  private static Placed written(InspectionGraph graph, String rule, Path folder, RuleTerms rules)
      throws IOException {
    String name = fileName(rule);
    Draft.Staged staged = Drafter.written(graph, folder.resolve(name + ".part"), rules);
    return new Placed(
        new BuildIndex.Written(name, "", staged.sha256(), staged.triples()),
        staged.file(),
        Optional.empty());
  }

  /** Returns the files of a build before, unless one of them is not there or not as written. */
  Optional<List<Placed>> kept(Placing placing) throws IOException {
    List<Placed> files = new ArrayList<>();
    for (String rule : program.rules().names()) {
      Optional<Placed> file = placing.kept(fileName(rule));
      if (file.isEmpty()) {
        return Optional.empty();
      }
      files.add(file.get());
    }
    return Optional.of(files);
  }

  private static String fileName(String rule) {
    return PREFIX + rule + ".trig";
  }
}
