package org.jointly.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.jointly.graph.Iris;
import org.jointly.graph.Options;
import org.jointly.model.Listing;
import org.jointly.model.Outcome;

/** Damages reports at random: each gives a checked graph or one reason, never a failure. */
class DrafterFuzzTest {
  private static final String[] SAMPLES = {
    SampleFolder.CLA, SampleFolder.SIF, SampleFolder.TRAFFORD
  };
  private static final Drafter DRAFTER = Program.drafter(new Iris(), new Options(true, "test"));

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void damagedReportsGiveAGraphOrAReason(
      @ForAll @IntRange(max = 2) int sample,
      @ForAll long seed,
      @ForAll @IntRange(max = 30) int hits)
      throws IOException {
    byte[] bytes = SampleFolder.text(SAMPLES[sample]).getBytes(StandardCharsets.UTF_8);
    Path file = Files.write(Files.createTempFile("jointly", ".txt"), damaged(bytes, seed, hits));
    try {
      Outcome<Drafter.Made> made = DRAFTER.made(new Input(file, "damaged.txt", Listing.NONE, ""));
      made.problem()
          .ifPresent(
              problem -> {
                assertThat(problem.code()).isNotIn("not-processed", "invalid-graph");
                assertThat(problem.message()).isNotBlank().doesNotContain("\n");
              });
    } finally {
      Files.delete(file);
    }
  }

  /** Overwrites, drops and repeats stretches of bytes. */
  private static byte[] damaged(byte[] whole, long seed, int hits) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(new String(whole, StandardCharsets.ISO_8859_1));
    for (int hit = 0; hit < hits && text.length() > 100; hit++) {
      int start = random.nextInt(text.length() - 50);
      int end = start + random.nextInt(50);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(start, end);
        case 1 -> text.insert(start, text.substring(start, end).repeat(3));
        case 2 -> text.setCharAt(start, (char) random.nextInt(256));
        default -> text.replace(start, end, "\n");
      }
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }
}
