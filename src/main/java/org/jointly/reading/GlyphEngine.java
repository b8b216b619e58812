package org.jointly.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Collects the letters of a page into spans of one look, in one pass over its content. Images and
 * shading are never decoded. Not safe for use by several threads.
 */
final class GlyphEngine extends PDFStreamEngine {

  /** The most letters that are read of a file; the longest report known has 200 thousand. */
  static final int MOST_LETTERS = 4_000_000;

  /** The most operators that are followed in a file; the longest report known has 300 thousand. */
  static final int MOST_OPERATORS = 8_000_000;

  private static final float WORD_GAP = 0.16f;
  private static final float WIDE_GAP = 0.9f;

  private final Map<PDFont, FontLook> looks = new IdentityHashMap<>();
  private final PageMarks marks = new PageMarks();
  private List<Span> spans = new ArrayList<>();
  private PDRectangle box = new PDRectangle();
  private Span span;
  private int letters;
  private int unknown;
  private int operators;

  GlyphEngine() {
    Operators.register(this, marks);
  }

  /** Returns the spans of a page in the order in which the page draws them. */
  List<Span> spans(PDPage page) throws IOException {
    spans = new ArrayList<>();
    span = null;
    box = page.getCropBox();
    marks.clear(box);
    if (page.hasContents()) {
      processPage(page);
    }
    return spans;
  }

  List<PageLines.Rule> rules() {
    return marks.rules();
  }

  /** Tells whether most letters drawn so far stand for no character, as with a damaged font. */
  boolean isUnreadable() {
    return unknown > letters;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS) {
      throw new LimitReached("more than %,d drawing steps".formatted(MOST_OPERATORS));
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String letter = letterOf(font, code);
    if (letter == null || letter.isEmpty()) {
      unknown++;
      return;
    }
    if (++letters > MOST_LETTERS) {
      throw new LimitReached("more than %,d letters".formatted(MOST_LETTERS));
    }
    float size = Math.abs(matrix.getScalingFactorY());
    float left = matrix.getTranslateX() - box.getLowerLeftX();
    float top = box.getUpperRightY() - matrix.getTranslateY();
    float width = displacement.getX() * Math.abs(matrix.getScalingFactorX());
    place(letter, left, top, size, width, font);
  }

  private String letterOf(PDFont font, int code) throws IOException {
    String letter = font.toUnicode(code);
    return letter == null && font instanceof PDSimpleFont ? String.valueOf((char) code) : letter;
  }

  private void place(String letter, float left, float top, float size, float width, PDFont font) {
    FontLook look = looks.get(font);
    if (look == null) {
      look = FontLook.of(font);
      looks.put(font, look);
    }
    if (!continues(left, top, size, look)) {
      span = new Span(left, top, size, look, marks.colour(), marks.tag(), marks.artifact());
      spans.add(span);
    } else if (left < span.right - 0.5f * width && span.text.toString().endsWith(letter)) {
      return;
    } else if (left - span.right > WORD_GAP * size) {
      span.text.append(' ');
    }
    span.text.append(letter);
    span.right = Math.max(span.right, left + width);
  }

  private boolean continues(float left, float top, float size, FontLook look) {
    return span != null
        && Math.abs(top - span.top) < 0.01f * size
        && Math.abs(size - span.size) < 0.05f * size
        && look.equals(span.font)
        && marks.tag() == span.tag
        && marks.artifact() == span.artifact
        && marks.colour() == span.colour
        && left > span.right - 0.6f * size
        && left - span.right < WIDE_GAP * size;
  }
}
