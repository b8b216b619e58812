package org.jointly.reading;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * The operators of a page's content that matter for its words (ISO 32000-1, Annex A); every other
 * one is passed over, so that nothing is drawn.
 */
final class Operators {

  /** Rules are drawn as thin boxes; what is thicker is a shaded area. */
  private static final float THICKEST_RULE = 2.5f;

  private Operators() {}

  static void register(PDFStreamEngine engine, PageMarks marks) {
    text(engine);
    engine.addOperator(new DrawObject(engine));
    engine.addOperator(new Concatenate(engine));
    engine.addOperator(new Save(engine));
    engine.addOperator(new Restore(engine));
    engine.addOperator(new SetGraphicsStateParameters(engine));
    engine.addOperator(new SetMatrix(engine));
    marks(engine, marks);
  }

  private static void text(PDFStreamEngine engine) {
    engine.addOperator(new BeginText(engine));
    engine.addOperator(new EndText(engine));
    engine.addOperator(new MoveText(engine));
    engine.addOperator(new MoveTextSetLeading(engine));
    engine.addOperator(new NextLine(engine));
    engine.addOperator(new SetCharSpacing(engine));
    engine.addOperator(new SetFontAndSize(engine));
    engine.addOperator(new SetTextHorizontalScaling(engine));
    engine.addOperator(new SetTextLeading(engine));
    engine.addOperator(new SetTextRise(engine));
    engine.addOperator(new SetWordSpacing(engine));
    engine.addOperator(new ShowText(engine));
    engine.addOperator(new ShowTextAdjusted(engine));
    engine.addOperator(new ShowTextLine(engine));
    engine.addOperator(new ShowTextLineAndSpace(engine));
  }

  private static void marks(PDFStreamEngine engine, PageMarks marks) {
    on(engine, OperatorName.BEGIN_MARKED_CONTENT, operands -> open(marks, operands));
    on(engine, OperatorName.BEGIN_MARKED_CONTENT_SEQ, operands -> open(marks, operands));
    on(engine, OperatorName.END_MARKED_CONTENT, operands -> marks.close());
    on(engine, OperatorName.NON_STROKING_GRAY, operands -> marks.colour(grey(operands)));
    on(engine, OperatorName.NON_STROKING_RGB, operands -> marks.colour(rgb(operands)));
    on(engine, OperatorName.NON_STROKING_CMYK, operands -> marks.colour(cmyk(operands)));
    on(engine, OperatorName.NON_STROKING_COLOR, operands -> marks.colour(any(operands)));
    on(engine, OperatorName.NON_STROKING_COLOR_N, operands -> marks.colour(any(operands)));
    on(engine, OperatorName.APPEND_RECT, operands -> box(engine, marks, operands));
    on(engine, OperatorName.MOVE_TO, operands -> marks.from(point(engine, operands)));
    on(engine, OperatorName.LINE_TO, operands -> marks.to(point(engine, operands)));
  }

  private static void open(PageMarks marks, List<COSBase> operands) {
    boolean artifact = !operands.isEmpty() && COSName.ARTIFACT.equals(operands.get(0));
    boolean tagged =
        operands.size() > 1
            && operands.get(1) instanceof COSDictionary properties
            && properties.containsKey(COSName.MCID);
    marks.open(artifact, tagged);
  }

  /** Takes a thin box for the rule it is drawn as. */
  private static void box(PDFStreamEngine engine, PageMarks marks, List<COSBase> operands) {
    if (operands.size() == 4 && Math.abs(number(operands, 3)) < THICKEST_RULE) {
      Point2D.Float start = point(engine, operands);
      marks.from(start);
      float width = number(operands, 2) * matrix(engine).getScalingFactorX();
      marks.to(new Point2D.Float(start.x + width, start.y));
    }
  }

  private static Point2D.Float point(PDFStreamEngine engine, List<COSBase> operands) {
    return matrix(engine).transformPoint(number(operands, 0), number(operands, 1));
  }

  private static Matrix matrix(PDFStreamEngine engine) {
    return engine.getGraphicsState().getCurrentTransformationMatrix();
  }

  private static int any(List<COSBase> operands) {
    return switch (operands.size()) {
      case 1 -> grey(operands);
      case 3 -> rgb(operands);
      case 4 -> cmyk(operands);
      default -> 0;
    };
  }

  private static int grey(List<COSBase> operands) {
    int level = level(number(operands, 0));
    return level << 16 | level << 8 | level;
  }

  private static int rgb(List<COSBase> operands) {
    return level(number(operands, 0)) << 16
        | level(number(operands, 1)) << 8
        | level(number(operands, 2));
  }

  private static int cmyk(List<COSBase> operands) {
    float white = 1 - number(operands, 3);
    return level((1 - number(operands, 0)) * white) << 16
        | level((1 - number(operands, 1)) * white) << 8
        | level((1 - number(operands, 2)) * white);
  }

  private static int level(float share) {
    return Math.max(0, Math.min(255, Math.round(share * 255)));
  }

  private static float number(List<COSBase> operands, int index) {
    return index < operands.size() && operands.get(index) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }

  private static void on(PDFStreamEngine engine, String name, Effect effect) {
    engine.addOperator(
        new OperatorProcessor(engine) {
          @Override
          public void process(Operator operator, List<COSBase> operands) throws IOException {
            effect.of(operands);
          }

          @Override
          public String getName() {
            return name;
          }
        });
  }

  private interface Effect {
    void of(List<COSBase> operands) throws IOException;
  }
}
