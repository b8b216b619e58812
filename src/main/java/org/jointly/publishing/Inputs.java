package org.jointly.publishing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jointly.model.Listing;
import org.jointly.model.Outcome;
import org.jointly.model.Problem;
import org.jointly.reading.Manifest;
import org.jointly.reading.ReportFiles;

/**
 * The files a graph is to be built from.
 *
 * @param files what can be opened, by name
 * @param problems what cannot be found or opened
 */
record Inputs(List<Input> files, List<Problem> problems) {

  /** Finds the files below the given paths and takes their digests, side by side. */
  static Inputs below(List<Path> paths) {
    List<Outcome<Input>> found = paths.stream().flatMap(path -> below(path).stream()).toList();
    return new Inputs(
        found.stream()
            .flatMap(each -> each.value().stream())
            .sorted(Comparator.comparing(Input::name).thenComparing(Input::digest))
            .toList(),
        found.stream().flatMap(each -> each.problem().stream()).toList());
  }

  private static List<Outcome<Input>> below(Path path) {
    List<Outcome<Input>> inputs = new ArrayList<>();
    Outcome<Manifest> manifest = Manifest.of(path);
    manifest.problem().ifPresent(problem -> inputs.add(Outcome.failed(problem)));
    Manifest listings = manifest.value().orElseGet(Manifest::none);
    ReportFiles.below(List.of(path)).parallelStream()
        .map(found -> found.then(file -> input(file, listings)))
        .forEachOrdered(inputs::add);
    return inputs;
  }

  private static Outcome<Input> input(ReportFiles.Found file, Manifest manifest) {
    String name = file.pathBelowFolder();
    Listing listing = manifest.listing(name);
    try {
      return Outcome.of(new Input(file.file(), name, listing, digest(file.file(), name, listing)));
    } catch (IOException failure) {
      String why = "cannot be opened: " + failure.getClass().getSimpleName();
      return Outcome.failed(Problem.rejected(name, "unreadable", why));
    }
  }

  private static String digest(Path file, String name, Listing listing) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    String surroundings = name + '\n' + listing.url() + '\n' + listing.published() + '\n';
    digest.update(surroundings.getBytes(StandardCharsets.UTF_8));
    try (var bytes = Files.newInputStream(file)) {
      DigestUtils.updateDigest(digest, bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
