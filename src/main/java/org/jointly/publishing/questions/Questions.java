package org.jointly.publishing.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.jointly.graph.Iris;
import org.jointly.publishing.BundledFolder;

/** The questions that the program brings along, in the order of their files. */
public final class Questions {
  private static final List<Question> BUNDLED = in(BundledFolder.ontology().resolve("questions"));

  private static final List<Question> VIEWS = in(BundledFolder.ontology().resolve("views"));

  private Questions() {}

  /** Returns all questions. */
  public static List<Question> bundled() {
    return BUNDLED;
  }

  /** Returns the query of every question, with the examples of its required parameters. */
  public static List<Query> examples(Iris iris) {
    return BUNDLED.stream().map(each -> QueryFactory.create(each.example(iris))).toList();
  }

  /** Returns the question of a name. */
  public static Optional<Question> named(String name) {
    return BUNDLED.stream().filter(question -> question.name().equals(name)).findFirst();
  }

  /** Returns the view of a name: what pages ask of the graph, in the form of questions. */
  public static Optional<Question> view(String name) {
    return VIEWS.stream().filter(view -> view.name().equals(name)).findFirst();
  }

  /** Returns all views. */
  public static List<Question> views() {
    return VIEWS;
  }

  /** Reads the questions of a folder. */
  public static List<Question> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".rq"))
          .sorted()
          .map(Questions::read)
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot list " + folder, failure);
    }
  }

  private static Question read(Path file) {
    try {
      return QuestionFile.read(file.getFileName().toString(), Files.readString(file));
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + file, failure);
    }
  }
}
