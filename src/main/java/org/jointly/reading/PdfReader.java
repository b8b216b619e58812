package org.jointly.reading;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jointly.model.Outcome;

/** Reads the pages of a PDF, within limits that no report reaches. */
final class PdfReader {

  /** The most pages that are read; the longest report known has fewer than 70. */
  static final int MOST_PAGES = 500;

  private PdfReader() {}

  static Outcome<List<PageLines>> read(byte[] bytes, String path) {
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        return ReportReader.failed(
            path,
            "too-many-pages",
            pages + " pages are more than the " + MOST_PAGES + " that are read");
      }
      return Outcome.of(PdfPages.of(document));
    } catch (InvalidPasswordException locked) {
      return ReportReader.failed(path, "encrypted-pdf", "the PDF asks for a password");
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      return ReportReader.failed(path, "damaged-pdf", "the PDF is damaged: " + reason(damaged));
    }
  }

  private static String reason(Throwable damaged) {
    return damaged instanceof Exception failure
        ? ReportReader.reason(failure)
        : "its objects are nested without end";
  }
}
