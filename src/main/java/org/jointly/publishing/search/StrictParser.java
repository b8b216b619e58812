package org.jointly.publishing.search;

import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Reads the text of a query in Lucene's classic syntax, without what would look at every word of
 * the index: regular expressions and wildcards at the beginning of a word.
 */
final class StrictParser extends QueryParser {
  /** No search of words is longer; Lucene follows brackets by recursion. */
  private static final int LONGEST = 500;

  private static final int SHORTEST_STEM = 2;

  private final Set<String> fields;

  private StrictParser(String field, Analyzer analyzer, Set<String> fields) {
    super(field, analyzer);
    this.fields = fields;
    setAllowLeadingWildcard(false);
  }

  /**
   * Reads a text.
   *
   * @param field where words without a field are looked for
   * @param fields the fields that may be named
   * @throws BadTextQuery where it cannot be read or asks for too much
   */
  static Query parsed(String text, String field, Analyzer analyzer, Set<String> fields) {
    if (text.length() > LONGEST) {
      throw new BadTextQuery("The text searched for is longer than " + LONGEST + " letters.");
    }
    if (text.isBlank()) {
      throw new BadTextQuery("The text searched for is empty.");
    }
    try {
      return new StrictParser(field, analyzer, fields).parse(text);
    } catch (ParseException | TokenMgrError malformed) {
      throw new BadTextQuery("Not a search: \"" + text + "\"; " + reason(malformed));
    } catch (IndexSearcher.TooManyClauses many) {
      throw new BadTextQuery("The search has too many parts.");
    }
  }

  private static String reason(Throwable malformed) {
    String found = String.valueOf(malformed.getCause() == null ? malformed : malformed.getCause());
    return malformed.getCause() instanceof BadTextQuery refused
        ? refused.getMessage()
        : found.lines().findFirst().orElse("").replaceFirst("^[\\w.$]+: ", "");
  }

  private void known(String name) throws ParseException {
    if (name != null && !fields.contains(name)) {
      throw new ParseException(
          "there is no field " + name + " (write \\: for a colon); the fields are " + fields);
    }
  }

  @Override
  protected Query getFieldQuery(String name, String text, boolean quoted) throws ParseException {
    known(name);
    return super.getFieldQuery(name, text, quoted);
  }

  @Override
  protected Query getFieldQuery(String name, String text, int slop) throws ParseException {
    known(name);
    return super.getFieldQuery(name, text, slop);
  }

  @Override
  protected Query getPrefixQuery(String name, String start) throws ParseException {
    known(name);
    longEnough(start);
    return super.getPrefixQuery(name, start);
  }

  @Override
  protected Query getWildcardQuery(String name, String pattern) throws ParseException {
    known(name);
    if (!pattern.equals("*") || !"*".equals(name)) {
      longEnough(pattern.replaceFirst("[*?].*", ""));
    }
    return super.getWildcardQuery(name, pattern);
  }

  private static void longEnough(String start) throws ParseException {
    if (start.length() < SHORTEST_STEM) {
      throw new ParseException(
          "a wildcard stands after " + SHORTEST_STEM + " letters or more, not at the beginning");
    }
  }

  @Override
  protected Query getFuzzyQuery(String name, String word, float similarity) throws ParseException {
    known(name);
    longEnough(word);
    return super.getFuzzyQuery(name, word, similarity);
  }

  @Override
  protected Query getRangeQuery(
      String name, String from, String to, boolean withFrom, boolean withTo) throws ParseException {
    throw new ParseException("ranges are not offered");
  }

  @Override
  protected Query getRegexpQuery(String name, String expression) throws ParseException {
    throw new ParseException("regular expressions are not offered; write \\/ for a slash");
  }
}
