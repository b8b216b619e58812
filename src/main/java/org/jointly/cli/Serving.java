package org.jointly.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.apache.commons.lang3.concurrent.ConcurrentUtils;
import org.apache.jena.sys.JenaSystem;
import org.jointly.publishing.FolderState;
import org.jointly.publishing.PublishedDataset;
import org.jointly.publishing.questions.Questions;
import org.jointly.server.SparqlServer;
import org.jointly.server.configuration.Configuration;
import picocli.CommandLine.Model.CommandSpec;

/** Serves a folder of graphs, and again what is built anew in it, until told to stop. */
final class Serving {
  private final CommandSpec spec;
  private final ToIntFunction<PublishedDataset> additions;
  private final Configuration told;
  private final PrintWriter out;

  /** What never served says why it could not, and not that it stopped. */
  private volatile boolean serving;

  /**
   * Prepares to serve as a command is told.
   *
   * @param additions adds to a folder's graphs what the command serves with them; returns the exit
   *     status it asks for
   */
  Serving(CommandSpec spec, ToIntFunction<PublishedDataset> additions) {
    this.spec = spec;
    this.additions = additions;
    this.told = ServerOption.of(spec);
    this.out = spec.commandLine().getOut();
  }

  /**
   * Serves until the process is told to stop; listens while the graphs are read, so that a taken
   * port is known early.
   */
  int serve() {
    Path folder = GraphsOption.folder(told.graphs(), spec);
    FolderState state = FolderState.of(folder);
    FutureTask<PublishedDataset> loading = loading(folder);
    try (SparqlServer server = SparqlServer.listen(told.server())) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      PublishedDataset data = joined(loading);
      final int status = additions.applyAsInt(data);
      server.show(data.data(), data.iris().base());
      FirstWords.of(server, data).forEach(out::println);
      server.metricsPort().ifPresent(port -> out.printf("Metrics on port %d.%n", port));
      out.flush();
      server.warm(data.data(), Questions.examples(data.iris()));
      if (told.graphs().isPresent()) {
        told.watch().ifPresent(each -> watch(new FolderWatch(folder, state), server, each));
      }
      serving = true;
      server.join();
      return status;
    }
  }

  /**
   * Begins to read. Two threads that begin Jena could wait for each other, so this one does it
   * alone: listening needs nothing of it.
   */
  private FutureTask<PublishedDataset> loading(Path folder) {
    FutureTask<PublishedDataset> loading =
        new FutureTask<>(
            () -> {
              JenaSystem.init();
              return loaded(folder);
            });
    daemon("loading", loading).start();
    return loading;
  }

  private static PublishedDataset joined(FutureTask<PublishedDataset> loading) {
    try {
      return loading.get();
    } catch (InterruptedException interrupted) {
      throw new CommandFailure("Interrupted while reading the graphs", interrupted);
    } catch (ExecutionException failure) {
      throw ConcurrentUtils.extractCauseUnchecked(failure);
    }
  }

  private PublishedDataset loaded(Path folder) {
    return GraphsOption.withGuide(
        told.base()
            .map(base -> PublishedDataset.load(folder, base))
            .orElseGet(() -> PublishedDataset.load(folder)));
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  private void watch(FolderWatch folder, SparqlServer server, Duration pause) {
    ScheduledExecutorService clock =
        Executors.newSingleThreadScheduledExecutor(work -> daemon("folder-watch", work));
    clock.scheduleWithFixedDelay(
        () -> look(folder, server), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Says what went wrong, as a failure that went any further would end the watch silently. */
  private void look(FolderWatch folder, SparqlServer server) {
    try {
      folder.look(this::loaded).ifPresent(look -> take(look, server));
    } catch (RuntimeException failure) {
      refuse(String.valueOf(failure));
    }
    out.flush();
  }

  private void take(FolderWatch.Look look, SparqlServer server) {
    look.data().ifPresent(data -> show(data, server));
    look.failure().ifPresent(this::refuse);
  }

  private void refuse(String why) {
    out.println("Not taken in, the data before it stays: " + why);
  }

  private void show(PublishedDataset data, SparqlServer server) {
    additions.applyAsInt(data);
    server.show(data.data(), data.iris().base());
    out.printf("Taken in anew: %,d triples.%n", data.triples());
  }

  private void stop(SparqlServer server) {
    server.close();
    if (serving) {
      out.println("Stopped.");
      out.flush();
    }
  }
}
