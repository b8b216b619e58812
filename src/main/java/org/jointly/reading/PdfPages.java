package org.jointly.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the lines of every page of a document. */
final class PdfPages {

  private PdfPages() {}

  static List<PageLines> of(PDDocument document) throws IOException {
    GlyphEngine engine = new GlyphEngine();
    List<PageLines> pages = new ArrayList<>();
    int number = 0;
    for (var page : document.getPages()) {
      number++;
      List<Line> lines = LineBuilder.lines(number, engine.spans(page));
      pages.add(new PageLines(number, page.getCropBox().getHeight(), lines, engine.rules()));
    }
    if (engine.isUnreadable()) {
      throw new UnreadableLetters();
    }
    return pages;
  }

  /** Most letters of a file stand for no character. */
  static final class UnreadableLetters extends IOException {

    private static final long serialVersionUID = 1L;
  }
}
