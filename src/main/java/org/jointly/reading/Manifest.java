package org.jointly.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.FilenameUtils;
import org.jointly.model.Listing;
import org.jointly.model.Outcome;
import org.jointly.model.Problem;

/**
 * What {@code manifest.csv} in a folder of reports says of the files below that folder: the columns
 * {@code path} (relative to the manifest, with {@code /}), {@code url} and {@code published}
 * ({@code YYYY-MM-DD}). Further columns are passed over.
 */
public final class Manifest {

  /** The name under which a manifest is looked for. */
  public static final String FILE_NAME = "manifest.csv";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(true)
          .setAllowMissingColumnNames(true)
          .get();

  private final Map<String, Listing> listings;

  private Manifest(Map<String, Listing> listings) {
    this.listings = Map.copyOf(listings);
  }

  /** Returns a manifest that says nothing of any file. */
  public static Manifest none() {
    return new Manifest(Map.of());
  }

  /**
   * Reads the manifest of a folder.
   *
   * @return the manifest, which says nothing where the folder has none; a problem with code {@code
   *     bad-manifest} where it cannot be read or lacks the column {@code path}
   */
  public static Outcome<Manifest> of(Path folder) {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      return Outcome.of(none());
    }
    try (Reader reader = Files.newBufferedReader(file);
        var records = FORMAT.parse(reader)) {
      if (!records.getHeaderNames().contains("path")) {
        return failed(file, "it has no column \"path\"");
      }
      Map<String, Listing> listings = new HashMap<>();
      records.forEach(entry -> listings.put(key(value(entry, "path")), listing(entry)));
      return Outcome.of(new Manifest(listings));
    } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
      return failed(file, "it cannot be read: " + ReportReader.reason(unreadable));
    }
  }

  /** Returns what is said of a file, by its path below the manifest's folder. */
  public Listing listing(String pathBelowFolder) {
    return listings.getOrDefault(key(pathBelowFolder), Listing.NONE);
  }

  private static Listing listing(CSVRecord entry) {
    String url = value(entry, "url");
    return new Listing(
        url.isEmpty() ? Optional.empty() : Optional.of(url), day(value(entry, "published")));
  }

  private static Optional<LocalDate> day(String printed) {
    try {
      return Optional.of(LocalDate.parse(printed));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static String value(CSVRecord entry, String column) {
    return entry.isMapped(column) && entry.isSet(column) ? entry.get(column).strip() : "";
  }

  private static String key(String path) {
    String plain = FilenameUtils.separatorsToUnix(path);
    return plain.startsWith("./") ? plain.substring(2) : plain;
  }

  private static Outcome<Manifest> failed(Path file, String message) {
    return Outcome.failed(Problem.rejected(file.toString(), "bad-manifest", message));
  }
}
