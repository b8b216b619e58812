package org.jointly.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jointly.graph.Iris;
import org.jointly.publishing.BundledFolder;
import org.jointly.publishing.PublishedDataset;
import org.jointly.publishing.questions.Question;
import org.jointly.publishing.questions.Questions;
import org.junit.jupiter.api.Test;

/**
 * Measures the competency questions over the published graph beside other stores, each a process of
 * its own asked over HTTP. The others hold the union of the graphs as their one graph, which the
 * questions are asked of; ours holds the graphs by themselves too. No part of the tests:
 *
 * <pre>src/test/benchmark/run</pre>
 */
class StoreBenchmark {
  private static final Path WORK = Path.of("target/benchmark").toAbsolutePath();
  private static final int STARTS = Integer.getInteger("starts", 5);
  private static final int REPEATS = Integer.getInteger("repeats", 30);
  private static final int PORT = Integer.getInteger("port", 4104);
  private static final String ONLY = System.getProperty("only", "");

  @Test
  void measure() throws IOException, InterruptedException {
    Files.createDirectories(WORK);
    Path data = written(WORK.resolve("data/union.nt"));
    Map<String, String> queries = queries();
    Map<Store, Measurement> measured = new LinkedHashMap<>();
    List<Store> absent = new ArrayList<>();
    for (Store store : stores(data)) {
      if (store.isHere()) {
        measured.put(store, new Measurement(store, queries));
      } else {
        absent.add(store);
      }
    }
    for (int round = 0; round < STARTS; round++) {
      for (Store store : List.copyOf(measured.keySet())) {
        try {
          measured.get(store).run(round, STARTS, round == STARTS - 1 ? REPEATS : 0, WORK);
        } catch (IOException unable) {
          measured.remove(store);
          absent.add(store.without(unable.getMessage()));
        }
      }
    }
    String report =
        new BenchmarkReport(List.copyOf(measured.values()), absent, List.copyOf(queries.keySet()))
            .toString();
    Files.writeString(WORK.resolve("benchmark.md"), report);
    System.out.println(report);
  }

  private static List<Store> stores(Path data) throws IOException, InterruptedException {
    Virtuoso virtuoso = new Virtuoso(WORK.resolve("virtuoso"), PORT + 5, PORT + 6);
    if (Virtuoso.isInstalled() && "Virtuoso".contains(ONLY)) {
      virtuoso.load(data);
    }
    List<Store> all =
        List.of(
            Store.jointly(WORK, PORT),
            Store.jointlyUncached(WORK, PORT + 1),
            Store.plainFuseki(WORK, data, PORT + 2),
            Store.rdf4j(WORK, data, PORT + 3),
            Store.virtuoso(virtuoso),
            Store.oxigraph(WORK, data, PORT + 4));
    return all.stream().filter(store -> store.isOurs() || store.name().contains(ONLY)).toList();
  }

  private static Path written(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      PublishedDataset published = PublishedDataset.load(BundledFolder.graphs());
      RDFDataMgr.write(out, published.data().getDefaultGraph(), Lang.NTRIPLES);
    }
    return file;
  }

  /** Returns every question as it stands, its required parameters filled in. */
  private static Map<String, String> queries() {
    Map<String, String> queries = new LinkedHashMap<>();
    for (Question question : Questions.bundled()) {
      queries.put(question.name(), question.example(new Iris()));
    }
    return queries;
  }
}
