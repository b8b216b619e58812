package org.jointly.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of the bundled samples in a folder, to be treated as real reports. */
public final class SampleFolder {
  public static final String SIF = "sif-2016-kensington-and-chelsea.txt";
  public static final String CLA = "cla-2013-norfolk.txt";
  public static final String TRAFFORD = "ilacs-2026-trafford.txt";
  public static final int COUNT = 6;

  private SampleFolder() {}

  /** Copies all samples into a folder. */
  public static Path in(Path folder) {
    try (Stream<Path> samples = Files.list(bundled())) {
      Files.createDirectories(folder);
      for (Path sample : samples.toList()) {
        Files.copy(sample, folder.resolve(sample.getFileName().toString()));
      }
      return folder;
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Returns the text of a sample. */
  public static String text(String name) {
    try {
      return Files.readString(bundled().resolve(name));
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static Path bundled() {
    return BundledFolder.of("/org/jointly/samples/" + SIF);
  }
}
