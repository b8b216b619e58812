package org.jointly.publishing.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Jena's index of texts, in memory, for data that is only read. Differs from Jena's own in what a
 * public endpoint needs: the text of a query is checked before it runs, no answer is cut off unless
 * the query says so, a thing is found once, by the best of its texts, and a query that asks about
 * thousands of things one by one looks once.
 */
final class WordIndex extends TextIndexLucene {
  /** How soon a word that is repeated counts no more; Lucene's own value. */
  private static final float SATURATION = 1.2f;

  /**
   * How much a long text counts less than a short one; less than by Lucene's own value, so that a
   * text with all the words comes before a name that is one of them.
   */
  private static final float LENGTH = 0.3f;

  private final IndexSearcher searcher;
  private final Set<String> fields;
  private final RankingCache rankings = new RankingCache();

  private WordIndex(ByteBuffersDirectory directory, TextIndexConfig config, List<Document> texts)
      throws IOException {
    super(directory, config);
    getIndexWriter().addDocuments(texts);
    getIndexWriter().forceMerge(1);
    commit();
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setSimilarity(new BM25Similarity(SATURATION, LENGTH));
    fields = new HashSet<>(getDocDef().fields());
    fields.add(getDocDef().getPrimaryField());
  }

  /** Makes an index of texts. */
  static WordIndex of(List<Document> texts, EntityDefinition fields) {
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setAnalyzer(new EnglishAnalyzer());
    config.setValueStored(true);
    try {
      return new WordIndex(new ByteBuffersDirectory(), config, texts);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Returns what looks into the index. */
  IndexSearcher searcher() {
    return searcher;
  }

  /** Returns the document of a hit. */
  Document document(int number) {
    try {
      return searcher.storedFields().document(number);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Looks for a text, as the property {@code text:query} asks.
   *
   * @throws BadTextQuery where it cannot be read or asks for too much
   */
  @Override
  public List<TextHit> query(
      Node subject,
      List<Resource> properties,
      String text,
      String graph,
      String language,
      int limit,
      String highlight) {
    Wanted wanted = new Wanted(fieldsOf(properties), text, graph, language);
    Ranking ranking = rankings.get(wanted, this::ranking);
    List<ScoreDoc> found =
        subject == null || subject.isVariable()
            ? ranking.first(limit)
            : ranking.of(subject.toString()).stream().toList();
    HitMaker hits = new HitMaker(this, wanted, query(wanted, false), Highlights.of(highlight));
    return found.stream().map(hits::hit).toList();
  }

  /**
   * What is looked for.
   *
   * @param fields where; empty for everywhere
   * @param graph the name of the graph, null for all of them, as Jena has it
   * @param language the language of the text, null for any, as Jena has it
   */
  record Wanted(List<String> fields, String text, String graph, String language) {}

  private List<String> fieldsOf(List<Resource> properties) {
    List<String> named = new ArrayList<>();
    for (Resource property : properties) {
      named.add(TextArguments.field(getDocDef(), property.asNode()));
    }
    return named;
  }

  private Ranking ranking(Wanted wanted) {
    return Ranking.of(this, query(wanted, true));
  }

  private Query query(Wanted wanted, boolean restricted) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<String> places =
        wanted.fields().isEmpty() ? List.of(getDocDef().getPrimaryField()) : wanted.fields();
    for (String field : places) {
      any.add(StrictParser.parsed(wanted.text(), field, getQueryAnalyzer(), fields), Occur.SHOULD);
    }
    return restricted ? Restriction.of(any.build(), wanted, getDocDef()) : any.build();
  }
}
