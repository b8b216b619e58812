package org.jointly.publishing.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/**
 * Makes queries of the words that people type: no syntax but quotation marks, which hold words
 * together.
 */
final class Words {
  /** Words beyond these are not looked for. */
  static final int MOST = 20;

  private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]|([^\\s\"“”]+)");

  /** How much a word counts that hints at a subject and names none. */
  private static final float HINT = 0.3f;

  /** How much a word counts by where it stands. */
  private static final Map<String, Float> WEIGHTS =
      Map.of(
          Fields.LABEL,
          6f,
          Fields.NAMES,
          6f,
          Fields.CONTEXT,
          2f,
          "words",
          1f,
          Fields.RELATED,
          0.3f);

  /** What else a thing gains that is just what was typed. */
  private static final float SAME = 8f;

  private final QueryBuilder builder;
  private final Subjects subjects;
  private final String typed;
  private final List<Query> parts;

  /** Finds subjects by the words that hint at them. */
  @FunctionalInterface
  interface Subjects {
    /** Returns the subjects at which a word hints, none where it names one. */
    List<String> of(Query hint, Query name);
  }

  /**
   * Takes what was typed.
   *
   * @param subjects finds the subjects that words hint at
   */
  Words(String typed, Analyzer analyzer, Subjects subjects) {
    this.builder = new QueryBuilder(analyzer);
    this.subjects = subjects;
    this.typed = typed;
    this.parts = parts().limit(MOST).flatMap(part -> anywhere(part).stream()).toList();
  }

  private Stream<String> parts() {
    List<String> found = new ArrayList<>();
    Matcher matcher = PART.matcher(typed);
    while (matcher.find()) {
      found.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return found.stream();
  }

  /** Tells whether there is anything to look for; words such as "the" are not. */
  boolean isEmpty() {
    return parts.isEmpty();
  }

  private Optional<Query> anywhere(String part) {
    List<Query> places =
        Stream.concat(
                WEIGHTS.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(field -> in(field.getKey(), part, field.getValue()).stream()),
                about(part))
            .toList();
    return places.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(places, 0.1f));
  }

  /**
   * Finds what is about a subject at which the words hint, such as a delay at timeliness. What is
   * about a subject that they name is found by the name.
   */
  private Stream<Query> about(String part) {
    return in(Fields.RELATED, part, 1).stream()
        .flatMap(hint -> subjects.of(hint, named(part)).stream())
        .map(subject -> new TermQuery(new Term(Fields.ABOUT, subject)))
        .map(query -> new BoostQuery(query, HINT));
  }

  private Query named(String part) {
    BooleanQuery.Builder names = new BooleanQuery.Builder();
    Stream.of(Fields.LABEL, Fields.NAMES)
        .flatMap(field -> in(field, part, 1).stream())
        .forEach(name -> names.add(name, Occur.SHOULD));
    return names.build();
  }

  private Optional<Query> in(String field, String part, float weight) {
    return Optional.ofNullable(builder.createPhraseQuery(field, part))
        .map(query -> new BoostQuery(query, weight));
  }

  /** Makes the query for all the words, or for any of them. */
  Query query(boolean all) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts.forEach(part -> query.add(part, all ? Occur.MUST : Occur.SHOULD));
    query.setMinimumNumberShouldMatch(all ? 0 : 1);
    BooleanQuery.Builder whole = new BooleanQuery.Builder().add(query.build(), Occur.MUST);
    Stream.of(Fields.LABEL, Fields.NAMES)
        .flatMap(field -> in(field, typed, SAME).stream())
        .forEach(same -> whole.add(same, Occur.SHOULD));
    return whole.build();
  }

  /** Makes the query by which the words are marked in a text. */
  Query marking() {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    parts()
        .limit(MOST)
        .flatMap(part -> in("words", part, 1).stream())
        .forEach(part -> query.add(part, Occur.SHOULD));
    return query.build();
  }
}
