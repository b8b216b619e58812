package org.jointly.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.jointly.model.Outcome;
import org.jointly.model.Problem;

/** Finds the files that may be reports below the paths that were given. */
public final class ReportFiles {

  private static final Set<String> ENDINGS = Set.of("pdf", "txt", "md", "text", "markdown");

  private ReportFiles() {}

  /**
   * A file found.
   *
   * @param file where it lies
   * @param pathBelowFolder its path below the folder that was given, with {@code /}; its bare name
   *     where it was given itself
   */
  public record Found(Path file, String pathBelowFolder) {}

  /**
   * Finds the files in the given files and folders: a file given by name is taken whatever its
   * ending, a folder is searched for {@code .pdf}, {@code .txt} and {@code .md}, hidden files and
   * folders left out.
   *
   * @return what was found, in the order of the paths below their folder, or a problem with code
   *     {@code not-found} or {@code unreadable} for each path in its place
   */
  public static List<Outcome<Found>> below(List<Path> paths) {
    List<Outcome<Found>> found = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        found.addAll(inFolder(path));
      } else if (Files.exists(path)) {
        found.add(Outcome.of(new Found(path, path.getFileName().toString())));
      } else {
        found.add(failed(path, "not-found", "there is no such file or folder"));
      }
    }
    return found;
  }

  private static List<Outcome<Found>> inFolder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> mayBeReport(folder, file))
          .map(file -> new Found(file, below(folder, file)))
          .sorted(Comparator.comparing(Found::pathBelowFolder))
          .map(Outcome::of)
          .toList();
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      return List.of(
          failed(folder, "unreadable", "cannot be searched: " + ReportReader.reason(unreadable)));
    }
  }

  private static boolean mayBeReport(Path folder, Path file) {
    for (Path part : folder.relativize(file)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String ending = FilenameUtils.getExtension(file.getFileName().toString());
    return ENDINGS.contains(ending.toLowerCase(Locale.ROOT)) && Files.isRegularFile(file);
  }

  private static String below(Path folder, Path file) {
    return FilenameUtils.separatorsToUnix(folder.relativize(file).toString());
  }

  private static Outcome<Found> failed(Path path, String code, String message) {
    return Outcome.failed(Problem.rejected(path.toString(), code, message));
  }
}
