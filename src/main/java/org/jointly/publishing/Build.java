package org.jointly.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Builds a folder of graphs from reports. Reads only what is new or changed since the build before,
 * and replaces the published graph as a whole once all of the next one is written and checked.
 */
public final class Build {
  /** What systems call it; in another language the failure is shown as it is. */
  private static final Pattern FULL =
      Pattern.compile("No space left|not enough space|quota exceeded", Pattern.CASE_INSENSITIVE);

  private final BuildOptions options;
  private final Program program;
  private final BuildProgress progress;

  private Build(BuildOptions options, Program program, BuildProgress progress) {
    this.options = options;
    this.program = program;
    this.progress = progress;
  }

  /**
   * Builds.
   *
   * @param version the version of the program, which graphs name as their maker
   * @throws GraphFailure where the folder cannot be written, or another build is at work in it;
   *     what was published before is then as it was
   */
  public static BuildResult run(BuildOptions options, String version, BuildProgress progress) {
    return run(options, Program.of(options, version), progress);
  }

  static BuildResult run(BuildOptions options, Program program, BuildProgress progress) {
    try (GraphFolder folder = GraphFolder.open(options.output())) {
      return new Build(options, program, progress).in(folder);
    } catch (UncheckedIOException failure) {
      throw unwritable(options.output(), failure.getCause());
    } catch (IOException failure) {
      throw unwritable(options.output(), failure);
    }
  }

  private static GraphFailure unwritable(Path folder, IOException failure) {
    String why = failure.getClass().getSimpleName() + ", " + failure.getMessage();
    String what =
        FULL.matcher(why).find()
            ? "The disk that holds " + folder + " is full"
            : "Cannot build in " + folder + " (" + why + ")";
    return new GraphFailure(what + "; what was published before is as it was", failure);
  }

  /** The steps of a build, in their order. */
  private BuildResult in(GraphFolder folder) throws IOException {
    Inputs inputs = Inputs.below(options.reports());
    BuildIndex before = BuildIndex.in(folder.current(), program.settings());
    Path stage = folder.stage();
    Drafting drafting = new Drafting(program, before, stage, options.threads(), progress);
    List<Draft> drafts = drafting.drafts(inputs.files());
    Choice choice = Choice.among(drafts);
    Placing placing = new Placing(drafting, before, folder.current());
    List<Placed> graphs = placing.placed(choice);
    List<Placed> derived = derived(graphs, before, placing, stage);
    NextGraph next = new NextGraph(inputs, drafts, choice, graphs, derived);
    BuildIndex after = next.index(program.settings());
    boolean changed = !after.equals(before) || next.isDamaged(folder.current());
    if (changed) {
      next.publish(after, folder);
    }
    return next.result(drafting.read(), changed);
  }

  /** Derives facts, unless the graphs and the rules are those of the build before. */
  private List<Placed> derived(List<Placed> graphs, BuildIndex before, Placing placing, Path stage)
      throws IOException {
    Derivation derivation = new Derivation(program, options.output());
    boolean same = before.settings().equals(program.settings()) && isFrom(graphs, before);
    Optional<List<Placed>> kept = same ? derivation.kept(placing) : Optional.empty();
    if (kept.isPresent() || program.rules().names().isEmpty()) {
      return kept.orElseGet(List::of);
    }
    progress.begin("Deriving facts", 1);
    List<Placed> derived = derivation.of(graphs, stage);
    progress.end();
    return derived;
  }

  private static boolean isFrom(List<Placed> graphs, BuildIndex before) {
    return before.graphs().stream()
        .filter(each -> !Derivation.isDerived(each.file()))
        .toList()
        .equals(graphs.stream().map(Placed::written).toList());
  }
}
