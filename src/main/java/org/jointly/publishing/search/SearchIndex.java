package org.jointly.publishing.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.document.Document;
import org.jointly.publishing.questions.Question;

/**
 * Everything that searches need of one state of the data.
 *
 * @param texts the index
 * @param entries the things that can be found
 * @param suggestions their names
 */
public record SearchIndex(WordIndex texts, List<Entry> entries, Suggestions suggestions) {
  public SearchIndex {
    entries = List.copyOf(entries);
  }

  /** Indexes data; what it holds in its default graph can be found, and texts in its graphs. */
  public static SearchIndex of(DatasetGraph data) {
    EntityDefinition fields = Fields.literals();
    Texts texts = new Texts(data, fields);
    List<Document> documents = new ArrayList<>();
    fields.fields().stream()
        .flatMap(field -> fields.getPredicates(field).stream())
        .forEach((Node property) -> documents.addAll(texts.literals(property)));
    List<Entry> entries = new ArrayList<>();
    for (Question kind : Fields.kinds()) {
      entries.addAll(Gathering.of(kind, data.getDefaultGraph()));
    }
    entries.forEach(entry -> documents.add(texts.entry(entry)));
    Suggestions names = Suggestions.of(entries, Fields.named());
    return new SearchIndex(WordIndex.of(documents, fields), entries, names);
  }

  /**
   * A kind of things.
   *
   * @param name its name, such as {@code recommendations}
   * @param title what it is called
   * @param named whether its things go by names, and are suggested by them
   */
  public record Kind(String name, String title, boolean named) {}

  /** Returns the kinds of things, in the order in which they are shown. */
  public List<Kind> kinds() {
    List<String> named = Fields.named();
    return Fields.kinds().stream()
        .map(kind -> new Kind(kind.name(), kind.title(), named.contains(kind.name())))
        .toList();
  }
}
