package org.jointly.publishing.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.assembler.Assembler;
import org.apache.jena.assembler.Mode;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.assembler.EntityDefinitionAssembler;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jointly.graph.Iris;
import org.jointly.publishing.BundledFolder;
import org.jointly.publishing.questions.Question;
import org.jointly.publishing.questions.Questions;

/** What is indexed, read from the folder {@code search} of the ontology. */
final class Fields {
  private static final Path FOLDER = BundledFolder.ontology().resolve("search");
  private static final List<Question> KINDS = Questions.in(FOLDER);
  private static final String MAP = Iris.DEFAULT_BASE + "def/search";

  /** The fields of a thing beside those of literals. */
  static final String KIND = "kind";

  static final String LABEL = "heading";
  static final String CONTEXT = "context";
  static final String NAMES = "names";
  static final String RELATED = "related";
  static final String ABOUT = "subject";

  /** What is said of a thing beside its name and place, kept to show what was found. */
  static final String MORE = "more";

  /** The number that the documents of one thing share. */
  static final String NUMBER = "number";

  private Fields() {}

  /** Reads which literals are indexed, in the vocabulary of jena-text. */
  static EntityDefinition literals() {
    Model model = ModelFactory.createDefaultModel();
    try (InputStream turtle = Files.newInputStream(FOLDER.resolve("properties.ttl"))) {
      RDFDataMgr.read(model, turtle, Lang.TURTLE);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new EntityDefinitionAssembler()
        .open(Assembler.general(), model.getResource(MAP), Mode.DEFAULT);
  }

  /** Returns which things are found, and by which words, in the order of their files. */
  static List<Question> kinds() {
    return KINDS;
  }

  /** Returns the kinds of things that go by names, which queries tell by a column of that name. */
  static List<String> named() {
    return KINDS.stream()
        .filter(kind -> QueryFactory.create(kind.query()).getResultVars().contains("name"))
        .map(Question::name)
        .toList();
  }
}
