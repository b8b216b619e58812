package org.jointly.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Tells programs apart that could make different graphs of the same report: a SHA-256 of the rules
 * as compiled and of the vocabularies they read. Whoever edits a cue or a rule gets another
 * fingerprint without having to think of a version number.
 */
final class Fingerprint {
  /** One file of each folder that counts, with all that is below it. */
  private static final List<String> FOLDERS =
      List.of(
          "/org/jointly/model/Report.class",
          "/org/jointly/reading/ReportReader.class",
          "/org/jointly/vocabulary/Vocabulary.class",
          "/org/jointly/extraction/Extractor.class",
          "/org/jointly/graph/FactsGraph.class",
          "/ontology/vocabularies/index.txt");

  private Fingerprint() {}

  /** Returns the fingerprint of this program, 64 hexadecimal digits. */
  static String ofProgram() {
    Stream<Path> rules = FOLDERS.stream().map(BundledFolder::of).flatMap(Fingerprint::below);
    Stream<Path> references =
        Stream.of(BundledFolder.graphs(), BundledFolder.ontology()).flatMap(Fingerprint::in);
    return of(Stream.concat(rules, references).toList());
  }

  /** Returns the fingerprint of files, in their order. */
  static String of(List<Path> files) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (Path file : files) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(bytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + file, failure);
    }
  }

  private static Stream<Path> below(Path folder) {
    return files(folder, Integer.MAX_VALUE);
  }

  private static Stream<Path> in(Path folder) {
    return files(folder, 1);
  }

  private static Stream<Path> files(Path folder, int depth) {
    try (Stream<Path> found = Files.walk(folder, depth)) {
      return found.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot list " + folder, failure);
    }
  }
}
