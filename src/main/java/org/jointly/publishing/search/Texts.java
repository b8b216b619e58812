package org.jointly.publishing.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/**
 * Makes the documents of the index: one for each literal of the properties that are searched, one
 * for each thing with all its words. Each names the graphs it belongs to.
 */
final class Texts {
  /** What stands for the default graph, which unites what is published. */
  static final String DEFAULT = Quad.defaultGraphNodeGenerated.getURI();

  private final DatasetGraph data;
  private final EntityDefinition fields;
  private final Map<String, Integer> numbers = new HashMap<>();

  Texts(DatasetGraph data, EntityDefinition fields) {
    this.data = data;
    this.fields = fields;
  }

  /** Makes the documents of the literals of a property. */
  List<Document> literals(Node property) {
    List<Document> made = new ArrayList<>();
    Graph united = data.getDefaultGraph();
    Set<Triple> named = new HashSet<>();
    data.findNG(Node.ANY, Node.ANY, property, Node.ANY)
        .forEachRemaining(
            quad -> {
              boolean published = united.contains(quad.asTriple());
              literal(quad.asTriple(), List.of(quad.getGraph()), published).ifPresent(made::add);
              named.add(quad.asTriple());
            });
    united
        .find(Node.ANY, property, Node.ANY)
        .filterDrop(named::contains)
        .forEach(triple -> literal(triple, List.of(), true).ifPresent(made::add));
    return made;
  }

  private Optional<Document> literal(Triple triple, List<Node> graphs, boolean published) {
    Node value = triple.getObject();
    if (!value.isLiteral()) {
      return Optional.empty();
    }
    String text = value.getLiteralLexicalForm();
    Document document = document(triple.getSubject(), graphs, published);
    String field = fields.getField(triple.getPredicate());
    document.add(new TextField(field, text, Field.Store.YES));
    document.add(new TextField(fields.getPrimaryField(), text, Field.Store.YES));
    if (!value.getLiteralLanguage().isEmpty()) {
      document.add(
          new StringField(fields.getLangField(), value.getLiteralLanguage(), Field.Store.YES));
    }
    return Optional.of(document);
  }

  /** Makes the document of a thing. */
  Document entry(Entry entry) {
    List<Node> graphs =
        Iter.asStream(data.findNG(Node.ANY, entry.thing(), RDF.type.asNode(), Node.ANY))
            .map(Quad::getGraph)
            .distinct()
            .toList();
    Document document = document(entry.thing(), graphs, true);
    document.add(new TextField(fields.getPrimaryField(), entry.text(), Field.Store.YES));
    document.add(new StringField(Fields.KIND, entry.kind(), Field.Store.YES));
    document.add(new TextField(Fields.LABEL, entry.label(), Field.Store.YES));
    document.add(new TextField(Fields.CONTEXT, entry.line(), Field.Store.YES));
    document.add(new StoredField(Fields.MORE, entry.more()));
    entry.names().forEach(name -> document.add(new TextField(Fields.NAMES, name, Field.Store.NO)));
    entry
        .related()
        .forEach(hint -> document.add(new TextField(Fields.RELATED, hint, Field.Store.NO)));
    entry
        .about()
        .forEach(each -> document.add(new StringField(Fields.ABOUT, each, Field.Store.NO)));
    return document;
  }

  private Document document(Node thing, List<Node> graphs, boolean published) {
    String name = TextQueryFuncs.subjectToString(thing);
    int number = numbers.computeIfAbsent(name, each -> numbers.size());
    Document document = new Document();
    document.add(new StringField(fields.getEntityField(), name, Field.Store.YES));
    document.add(new NumericDocValuesField(Fields.NUMBER, number));
    graphs.forEach(graph -> graph(document, TextQueryFuncs.graphNodeToString(graph)));
    if (published) {
      graph(document, DEFAULT);
    }
    return document;
  }

  private void graph(Document document, String name) {
    document.add(new StringField(fields.getGraphField(), name, Field.Store.YES));
  }
}
