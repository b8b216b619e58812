package org.jointly.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jointly.model.Problem;

/** What is to be published next. */
record NextGraph(
    Inputs inputs, List<Draft> drafts, Choice choice, List<Placed> graphs, List<Placed> derived) {

  List<Placed> files() {
    return Stream.concat(graphs.stream(), derived.stream()).toList();
  }

  BuildIndex index(BuildIndex.Settings settings) {
    List<BuildIndex.Known> known = drafts.stream().map(NextGraph::known).toList();
    return new BuildIndex(settings, known, files().stream().map(Placed::written).toList());
  }

  private static BuildIndex.Known known(Draft draft) {
    Input input = draft.input();
    return new BuildIndex.Known(input.name(), input.digest(), draft.summary());
  }

  boolean isDamaged(Path current) {
    return !files().stream().allMatch(each -> each.file().getParent().equals(current));
  }

  void publish(BuildIndex index, GraphFolder folder) throws IOException {
    Path stage = folder.stage();
    for (Placed file : files()) {
      file.into(stage);
    }
    removeParts(stage);
    ProblemList.write(problems(), choice.copies(), stage);
    index.writeTo(stage);
    folder.publish();
  }

  private static void removeParts(Path stage) throws IOException {
    try (Stream<Path> parts = Files.list(stage)) {
      for (Path part : parts.filter(each -> each.toString().endsWith(".part")).toList()) {
        Files.delete(part);
      }
    }
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(inputs.problems());
    drafts.stream().map(draft -> draft.summary().problems()).forEach(problems::addAll);
    problems.addAll(choice.problems());
    return problems;
  }

  BuildResult result(int read, boolean published) {
    int files = drafts.size() + inputs.problems().size();
    long triples = files().stream().mapToLong(each -> each.written().triples()).sum();
    return new BuildResult(
        files,
        read,
        Math.max(0, drafts.size() - read),
        graphs.size(),
        triples,
        derived.stream().mapToLong(each -> each.written().triples()).sum(),
        published,
        choice.copies(),
        problems());
  }
}
