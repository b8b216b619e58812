package org.jointly.publishing.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * What a query finds: each thing once, by the best of its texts, the better before the worse.
 *
 * @param index where it was found
 * @param found the texts
 * @param places where the text of a thing stands in the list, by the thing's name; filled when it
 *     is first asked for
 */
record Ranking(WordIndex index, List<ScoreDoc> found, Map<String, Integer> places) {

  static Ranking of(WordIndex index, Query query) {
    try {
      IndexSearcher searcher = index.searcher();
      int count = Math.max(1, searcher.count(query));
      ScoreDoc[] all = searcher.search(query, count).scoreDocs;
      return new Ranking(index, best(searcher, all), new HashMap<>());
    } catch (IndexSearcher.TooManyClauses many) {
      throw new BadTextQuery("The search stands for too many words.");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<ScoreDoc> best(IndexSearcher searcher, ScoreDoc[] all) throws IOException {
    Set<Long> seen = new HashSet<>();
    List<ScoreDoc> kept = new ArrayList<>();
    for (ScoreDoc each : all) {
      if (seen.add(number(searcher, each.doc))) {
        kept.add(each);
      }
    }
    return kept;
  }

  /** The index is of one part, so that a document's number is its number in that part. */
  private static long number(IndexSearcher searcher, int document) throws IOException {
    LeafReaderContext part = searcher.getIndexReader().leaves().get(0);
    NumericDocValues numbers = part.reader().getNumericDocValues(Fields.NUMBER);
    numbers.advanceExact(document);
    return numbers.longValue();
  }

  /** Returns the first of the texts; all where the limit is below one. */
  List<ScoreDoc> first(int limit) {
    return limit < 1 ? found : found.subList(0, Math.min(limit, found.size()));
  }

  /** Returns the text by which a thing was found. */
  synchronized Optional<ScoreDoc> of(String thing) {
    if (places.isEmpty()) {
      for (int place = 0; place < found.size(); place++) {
        places.put(name(found.get(place)), place);
      }
    }
    return Optional.ofNullable(places.get(thing)).map(found::get);
  }

  private String name(ScoreDoc text) {
    return index.document(text.doc).get(index.getDocDef().getEntityField());
  }
}
