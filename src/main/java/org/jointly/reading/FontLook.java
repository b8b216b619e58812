package org.jointly.reading;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * What matters of a font: whether it is bold, and whether it holds symbols instead of letters.
 *
 * @param bold whether its letters are bold
 * @param symbols whether it is a font of bullets and pictures
 */
record FontLook(boolean bold, boolean symbols) {

  private static final int BOLD_WEIGHT = 600;

  static FontLook of(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    return new FontLook(
        name.contains("bold") || name.contains("black") || heavy(font.getFontDescriptor()),
        name.contains("symbol") || name.contains("dings"));
  }

  private static boolean heavy(PDFontDescriptor descriptor) {
    return descriptor != null
        && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
  }
}
