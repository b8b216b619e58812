package org.jointly.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Turns files into drafts: recalls those that are as they were in the build before and reads the
 * others, several at a time. Of each its summary stays in memory, and what the rules of derived
 * facts ask for.
 */
final class Drafting {
  private final Program program;
  private final Map<String, Summary> known = new HashMap<>();
  private final Path folder;
  private final int threads;
  private final BuildProgress progress;
  private final HeapLimit heap = new HeapLimit();
  private int read;

  /**
   * Begins.
   *
   * @param folder where graphs are written
   */
  Drafting(Program program, BuildIndex before, Path folder, int threads, BuildProgress progress) {
    this.program = program;
    this.folder = folder;
    this.threads = threads;
    this.progress = progress;
    if (before.settings().makeSameGraphs(program.settings())) {
      before.inputs().forEach(each -> known.put(each.digest(), each.summary()));
    }
  }

  /** Returns how many files were read. */
  int read() {
    return read;
  }

  /** Returns a draft of every file, in the order given. */
  List<Draft> drafts(List<Input> inputs) throws IOException {
    Map<String, Draft> fresh = new HashMap<>();
    fresh(inputs.stream().filter(input -> !known.containsKey(input.digest())).toList())
        .forEach(draft -> fresh.put(draft.input().digest(), draft));
    return inputs.stream()
        .map(
            input ->
                Optional.ofNullable(fresh.get(input.digest())).orElseGet(() -> recalled(input)))
        .toList();
  }

  private Draft recalled(Input input) {
    return Draft.of(input, known.get(input.digest()));
  }

  /** Reads files, whatever is known of them. */
  List<Draft> fresh(List<Input> inputs) throws IOException {
    if (inputs.isEmpty()) {
      return List.of();
    }
    read += inputs.size();
    progress.begin("Reading reports", inputs.size());
    Drafter drafter = program.drafter().get();
    RuleTerms rules = program.rules().terms();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Draft>> futures = new ArrayList<>();
      inputs.forEach(input -> futures.add(workers.submit(() -> drafted(drafter, input, rules))));
      return collected(futures);
    } finally {
      workers.shutdownNow();
      progress.end();
    }
  }

  private Draft drafted(Drafter drafter, Input input, RuleTerms rules) throws IOException {
    Draft draft = drafter.draft(input, folder, rules);
    heap.heed();
    progress.advance();
    return draft;
  }

  private static List<Draft> collected(List<Future<Draft>> futures) throws IOException {
    List<Draft> drafts = new ArrayList<>();
    try {
      for (Future<Draft> future : futures) {
        drafts.add(future.get());
      }
      return drafts;
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException disk) {
        throw disk;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new GraphFailure("The build was interrupted", interrupted);
    }
  }
}
