package org.jointly.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.jointly.graph.InspectionGraph;
import org.jointly.graph.Iris;
import org.jointly.graph.Options;
import org.jointly.model.Listing;
import org.jointly.model.Outcome;
import org.jointly.model.Problem;

/**
 * The bundled sample reports, one for each framework, restated in the project's own words, for a
 * first run without reports at hand. Their graphs stand outside the default graph.
 *
 * @param graphs the graph of each sample, checked
 * @param problems samples that gave no graph, and why; none unless the program is at fault
 */
public record Samples(List<InspectionGraph> graphs, List<Problem> problems) {
  private static final String FIRST = "/org/jointly/samples/cla-2013-norfolk.txt";

  public Samples {
    graphs = List.copyOf(graphs);
    problems = List.copyOf(problems);
  }

  /**
   * Extracts the samples, states and checks their facts.
   *
   * @param version the version of the program
   */
  public static Samples extract(String version) {
    Drafter drafter = Program.drafter(new Iris(), new Options(true, version, true));
    List<Outcome<Drafter.Made>> outcomes = new ArrayList<>();
    try {
      Path folder = Files.createTempDirectory("jointly-samples");
      copies(folder).forEach(file -> outcomes.add(drafter.made(input(file))));
      PathUtils.deleteDirectory(folder);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot unpack the samples", failure);
    }
    return new Samples(
        outcomes.stream().flatMap(each -> each.value().stream()).map(Drafter.Made::graph).toList(),
        outcomes.stream().flatMap(each -> each.problem().stream()).toList());
  }

  /** Copies the samples out of the jar, to be read as any reports are. */
  private static List<Path> copies(Path folder) throws IOException {
    List<Path> copies = new ArrayList<>();
    try (Stream<Path> samples = Files.list(BundledFolder.of(FIRST))) {
      for (Path sample : samples.sorted().toList()) {
        copies.add(Files.copy(sample, folder.resolve(sample.getFileName().toString())));
      }
    }
    return copies;
  }

  private static Input input(Path file) {
    return new Input(file, file.getFileName().toString(), Listing.NONE, "");
  }

  /** Returns how many triples the samples' graphs hold. */
  public long triples() {
    return graphs.stream().mapToLong(graph -> graph.triples().size()).sum();
  }
}
