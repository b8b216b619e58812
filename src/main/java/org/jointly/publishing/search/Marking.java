package org.jointly.publishing.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.Fragmenter;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.NullFragmenter;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.jointly.publishing.search.Found.Piece;

/** Marks the words looked for in a text. */
final class Marking {
  private static final int PART = 220;

  /** Letters for private use, which no text holds once they are taken out of it. */
  private static final String START = "\uE000";

  private static final String END = "\uE001";

  private final Query words;
  private final Analyzer analyzer;

  Marking(Query words, Analyzer analyzer) {
    this.words = words;
    this.analyzer = analyzer;
  }

  /** Marks the words in the whole of a text. */
  List<Piece> whole(String text) {
    String marked = marked(text, new NullFragmenter());
    return marked.isEmpty() ? List.of(new Piece(text, false)) : pieces(marked);
  }

  /** Returns the best part of a text with the words marked; nothing where they are not in it. */
  List<Piece> part(String text) {
    return text == null ? List.of() : pieces(marked(text, new SimpleFragmenter(PART)));
  }

  private String marked(String text, Fragmenter parts) {
    String clean = text.replaceAll("[" + START + END + "]", "");
    Highlighter highlighter =
        new Highlighter(new SimpleHTMLFormatter(START, END), new QueryScorer(words));
    highlighter.setTextFragmenter(parts);
    highlighter.setMaxDocCharsToAnalyze(Math.max(1, clean.length()));
    try {
      String best = highlighter.getBestFragment(analyzer, "words", clean);
      return best == null ? "" : best;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } catch (InvalidTokenOffsetsException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Piece> pieces(String marked) {
    List<Piece> pieces = new ArrayList<>();
    for (String part : marked.split("(?=" + START + ")|(?<=" + END + ")")) {
      boolean found = part.startsWith(START);
      String text = part.replaceAll("[" + START + END + "]", "");
      if (!text.isEmpty()) {
        pieces.add(new Piece(text, found));
      }
    }
    return pieces;
  }
}
