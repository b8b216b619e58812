package org.jointly.publishing.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.apache.lucene.search.highlight.TextFragment;

/** Makes of the texts found what a query gets: thing, score, literal, graph and property. */
final class HitMaker {
  private final WordIndex index;
  private final EntityDefinition fields;
  private final WordIndex.Wanted wanted;
  private final Query query;
  private final Optional<Highlights> marks;

  HitMaker(WordIndex index, WordIndex.Wanted wanted, Query query, Optional<Highlights> marks) {
    this.index = index;
    this.fields = index.getDocDef();
    this.wanted = wanted;
    this.query = query;
    this.marks = marks;
  }

  TextHit hit(ScoreDoc found) {
    Document text = index.document(found.doc);
    String field = field(text);
    String words = Optional.ofNullable(text.get(field)).orElse("");
    return new TextHit(
        TextQueryFuncs.stringToNode(text.get(fields.getEntityField())),
        found.score,
        literal(marks.map(each -> marked(field, words, each)).orElse(words), text),
        graph(text),
        property(text));
  }

  /** Returns the field that was looked into: the first asked for that the text has. */
  private String field(Document text) {
    return wanted.fields().stream()
        .filter(name -> text.get(name) != null)
        .findFirst()
        .orElse(fields.getPrimaryField());
  }

  private Node literal(String words, Document text) {
    String language = text.get(fields.getLangField());
    return language == null
        ? NodeFactory.createLiteralString(words)
        : NodeFactory.createLiteralLang(words, language);
  }

  private Node graph(Document text) {
    String name = wanted.graph();
    boolean told = name != null && !name.equals(Texts.DEFAULT);
    String shown = told ? name : text.get(fields.getGraphField());
    return shown == null || shown.equals(Texts.DEFAULT) ? null : NodeFactory.createURI(shown);
  }

  /** Returns the property whose literal it is; null, as Jena has it, for the words of a thing. */
  private Node property(Document text) {
    return fields.fields().stream()
        .filter(name -> !name.equals(fields.getPrimaryField()) && text.get(name) != null)
        .flatMap(name -> fields.getPredicates(name).stream())
        .findFirst()
        .orElse(null);
  }

  private String marked(String field, String words, Highlights how) {
    Highlighter highlighter =
        new Highlighter(new SimpleHTMLFormatter(how.start(), how.end()), new QueryScorer(query));
    highlighter.setTextFragmenter(new SimpleFragmenter(how.size()));
    highlighter.setMaxDocCharsToAnalyze(Math.max(1, words.length()));
    try {
      TextFragment[] parts =
          highlighter.getBestTextFragments(
              index.getAnalyzer().tokenStream(field, words), words, true, how.most());
      return Stream.of(parts)
          .map(TextFragment::toString)
          .collect(Collectors.joining(how.between()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (InvalidTokenOffsetsException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
