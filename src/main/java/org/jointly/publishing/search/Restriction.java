package org.jointly.publishing.search;

import org.apache.jena.query.text.EntityDefinition;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Restricts a query to texts of a graph and of a language, without changing how they rank. */
final class Restriction {
  /** What asks for texts in no language. */
  private static final String NONE = "none";

  private Restriction() {}

  static Query of(Query text, WordIndex.Wanted wanted, EntityDefinition fields) {
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(text, Occur.MUST);
    if (wanted.graph() != null) {
      all.add(is(fields.getGraphField(), wanted.graph()), Occur.FILTER);
    }
    String language = wanted.language() == null ? "" : wanted.language();
    if (language.equals(NONE)) {
      all.add(new FieldExistsQuery(fields.getLangField()), Occur.MUST_NOT);
    } else if (!language.isEmpty()) {
      all.add(is(fields.getLangField(), language), Occur.FILTER);
    }
    return all.build();
  }

  private static Query is(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
