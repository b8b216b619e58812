package org.jointly.publishing.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.jointly.publishing.questions.Question;

/** Looks for the words that people type, and gives what it finds by kind. */
public final class Search {
  /** Words hint at few subjects; those that hint at more tell nothing. */
  private static final int MOST_SUBJECTS = 12;

  private final WordIndex index;
  private final Words words;
  private final Marking marking;
  private final boolean all;

  /**
   * The things of a kind that were found.
   *
   * @param name the name of the kind, such as {@code recommendations}
   * @param title what it is called
   * @param total how many there are
   * @param found those of them that were asked for
   */
  public record Group(String name, String title, long total, List<Found> found) {}

  private Search(WordIndex index, String typed) throws IOException {
    this.index = index;
    this.words = new Words(typed, index.getQueryAnalyzer(), this::subjects);
    this.marking = new Marking(words.marking(), index.getAnalyzer());
    this.all = words.isEmpty() || index.searcher().count(entries(words.query(true))) > 0;
  }

  private List<String> subjects(Query hint, Query name) {
    try {
      int hinted = index.searcher().count(hint);
      if (hinted > MOST_SUBJECTS || index.searcher().count(having(name, Fields.RELATED)) > 0) {
        return List.of();
      }
      ScoreDoc[] found = index.searcher().search(hint, MOST_SUBJECTS).scoreDocs;
      return Stream.of(found)
          .map(each -> index.document(each.doc).get(index.getDocDef().getEntityField()))
          .toList();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Prepares to look for words. */
  public static Search of(SearchIndex index, String typed) {
    try {
      return new Search(index.texts(), typed);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Tells whether there is nothing to look for; words such as "the" are not looked for. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** Tells whether what is found has all the words; where nothing has, it has some of them. */
  public boolean hasAll() {
    return all;
  }

  /** Returns what is found of every kind, the first few of each. */
  public List<Group> overview(int first) {
    return Fields.kinds().stream()
        .flatMap(kind -> group(kind, 0, first).stream())
        .filter(group -> group.total() > 0)
        .toList();
  }

  /** Returns what is found of a kind; empty where there is no such kind. */
  public Optional<Group> group(String kind, int from, int most) {
    return Fields.kinds().stream()
        .filter(each -> each.name().equals(kind))
        .findFirst()
        .flatMap(each -> group(each, from, most));
  }

  private Optional<Group> group(Question kind, int from, int most) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Query query =
        new BooleanQuery.Builder()
            .add(words.query(all), Occur.MUST)
            .add(new TermQuery(new Term(Fields.KIND, kind.name())), Occur.FILTER)
            .build();
    try {
      long total = index.searcher().count(query);
      List<Found> found = new ArrayList<>();
      ScoreDoc[] ranked = index.searcher().search(query, Math.max(1, from + most)).scoreDocs;
      Stream.of(ranked).skip(from).forEach(each -> found.add(found(index.document(each.doc))));
      return Optional.of(new Group(kind.name(), kind.title(), total, found));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Leaves out the texts of single literals, which are not things. */
  private static Query entries(Query query) {
    return having(query, Fields.LABEL);
  }

  private static Query having(Query query, String field) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new FieldExistsQuery(field), Occur.FILTER)
        .build();
  }

  private Found found(Document text) {
    return new Found(
        TextQueryFuncs.stringToNode(text.get(index.getDocDef().getEntityField())),
        text.get(Fields.LABEL),
        marking.whole(text.get(Fields.LABEL)),
        marking.whole(text.get(Fields.CONTEXT)),
        marking.part(text.get(Fields.MORE)));
  }
}
