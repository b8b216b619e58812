package org.jointly.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jointly.model.Outcome;
import org.jointly.model.Passage;
import org.jointly.model.Problem;
import org.jointly.model.Report;
import org.jointly.model.SourceFile;

/**
 * Reads a report from a PDF or a text. What a file is, its bytes decide, not its name. Mends layout
 * and never guesses at meaning. Safe for use by several threads.
 *
 * <p>A file that cannot be read is a {@link Problem} with one of these codes: {@code unreadable},
 * {@code empty}, {@code too-large}, {@code too-much}, {@code html}, {@code binary}, {@code
 * damaged-pdf}, {@code encrypted-pdf}, {@code no-text}.
 */
public final class ReportReader {

  /** The largest file that is read, in bytes; the largest report known is below 5 MB. */
  public static final long LARGEST_FILE = 64L << 20;

  /** The largest text file that is read, in bytes. */
  public static final long LARGEST_TEXT = 8L << 20;

  /**
   * Reads one file.
   *
   * @param file where it lies
   * @param pathBelowFolder the path that names it in what is said of it, with {@code /}
   * @return the report, or the one problem that prevented it
   */
  public Outcome<Report> read(Path file, String pathBelowFolder) {
    try {
      long size = Files.size(file);
      if (size > LARGEST_FILE) {
        return tooLarge(pathBelowFolder, size, LARGEST_FILE);
      }
      return read(Files.readAllBytes(file), pathBelowFolder);
    } catch (IOException unreadable) {
      return failed(pathBelowFolder, "unreadable", "cannot be opened: " + reason(unreadable));
    }
  }

  /** Reads a report from its bytes. */
  Outcome<Report> read(byte[] bytes, String path) {
    return switch (FileKind.of(bytes)) {
      case EMPTY -> failed(path, "empty", "the file is empty");
      case HTML ->
          failed(path, "html", "the file is a web page, not a report: save the PDF itself");
      case BINARY -> failed(path, "binary", "the file is neither a PDF nor a text");
      case PDF -> PdfReader.read(bytes, path).then(pages -> report(bytes, path, pages));
      case TEXT -> text(bytes, path);
    };
  }

  private static Outcome<Report> report(byte[] bytes, String path, List<PageLines> pages) {
    return report(source(bytes, path, "application/pdf"), pages.size(), PdfBlocks.of(pages));
  }

  private static Outcome<Report> text(byte[] bytes, String path) {
    if (bytes.length > LARGEST_TEXT) {
      return tooLarge(path, bytes.length, LARGEST_TEXT);
    }
    return report(source(bytes, path, "text/plain"), 1, TextBlocks.of(Decoding.text(bytes)));
  }

  private static Outcome<Report> report(SourceFile source, int pages, List<Block> blocks) {
    List<Passage> passages = Passages.of(Zones.of(blocks));
    return passages.isEmpty()
        ? failed(
            source.path(), "no-text", "no words could be read: its pages are pictures or blank")
        : Outcome.of(new Report(source, pages, passages));
  }

  private static SourceFile source(byte[] bytes, String path, String mediaType) {
    return new SourceFile(path, sha256(bytes), mediaType);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static Outcome<Report> tooLarge(String path, long size, long limit) {
    return failed(
        path, "too-large", "%,d bytes are more than the %,d that are read".formatted(size, limit));
  }

  static <T> Outcome<T> failed(String path, String code, String message) {
    return Outcome.failed(Problem.rejected(path, code, message));
  }

  static String reason(Exception failure) {
    String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    return failure.getClass().getSimpleName() + (message.isBlank() ? "" : ", " + message);
  }
}
