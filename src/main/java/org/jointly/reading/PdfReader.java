package org.jointly.reading;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jointly.model.Outcome;

/** Reads the pages of a PDF, within limits that no report reaches. */
final class PdfReader {

  /** The most pages that are read; the longest report known has fewer than 70. */
  static final int MOST_PAGES = 500;

  private PdfReader() {}

  static Outcome<List<PageLines>> read(byte[] bytes, String path) {
    if (InflationLimit.isExceeded(bytes)) {
      return tooMuch(
          path, "its streams unfold to more than %,d bytes".formatted(InflationLimit.MOST_BYTES));
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = document.getNumberOfPages();
      return pages > MOST_PAGES
          ? tooMuch(
              path, "%,d pages are more than the %,d that are read".formatted(pages, MOST_PAGES))
          : Outcome.of(PdfPages.of(document));
    } catch (InvalidPasswordException locked) {
      return failed(path, "encrypted-pdf", "the PDF asks for a password");
    } catch (PdfPages.UnreadableLetters unreadable) {
      return failed(path, "no-text", "most letters of the PDF stand for no character");
    } catch (LimitReached limit) {
      return tooMuch(path, "the PDF holds " + limit.getMessage());
    } catch (OutOfMemoryError exhausted) {
      return tooMuch(path, "the PDF needs more memory than there is");
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      return failed(path, "damaged-pdf", "the PDF is damaged: " + reason(damaged));
    }
  }

  private static Outcome<List<PageLines>> tooMuch(String path, String message) {
    return failed(path, "too-much", message);
  }

  private static Outcome<List<PageLines>> failed(String path, String code, String message) {
    return ReportReader.failed(path, code, message);
  }

  private static String reason(Throwable damaged) {
    return damaged instanceof Exception failure
        ? ReportReader.reason(failure)
        : "its objects are nested without end";
  }
}
