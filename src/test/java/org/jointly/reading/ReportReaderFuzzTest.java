package org.jointly.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jointly.model.Outcome;
import org.jointly.model.Report;

class ReportReaderFuzzTest {

  private static final byte[] PDF =
      new TestPdf()
          .page()
          .heading(14, "A heading")
          .numbered(1, "A paragraph", "of two lines.")
          .bullet(71, "An item")
          .rule(71, 200, 400)
          .rule(201, 400, 400)
          .foot(1)
          .page()
          .numbered(2, "Another.")
          .bytes();

  private static final byte[] TEXT =
      ("# A title\n\nContents\n\nPart\t2\n\n1. A line\n- an item\n - another\n\nArea\tGood\n"
              + "<p>Text</p> <p>More</p>\n\n¹ A note.\n")
          .getBytes(StandardCharsets.UTF_8);

  @Property(tries = 400)
  void aDamagedPdfIsReadOrRefused(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int changes) {
    assertOutcome(damaged(PDF, new Random(seed), changes));
  }

  @Property(tries = 1000)
  void aDamagedTextIsReadOrRefused(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int changes) {
    assertOutcome(damaged(TEXT, new Random(seed), changes));
  }

  @Property(tries = 500)
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    assertOutcome(bytes);
  }

  @Property(tries = 1000)
  void anyWordsAreReadOrRefused(@ForAll String words) {
    assertOutcome(words.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertOutcome(byte[] bytes) {
    Outcome<Report> outcome = new ReportReader().read(bytes, "any");
    outcome.problem().ifPresent(problem -> assertThat(problem.message()).doesNotContain("\n"));
    outcome.value().ifPresent(ReportReaderFuzzTest::assertSound);
  }

  private static void assertSound(Report report) {
    assertThat(report.passages()).isNotEmpty();
    assertThat(report.passages()).extracting(passage -> passage.id()).doesNotHaveDuplicates();
    assertThat(report.passages()).allSatisfy(p -> assertThat(p.id()).matches("[a-z0-9/-]+"));
    assertThat(report.passages()).allSatisfy(p -> assertThat(p.text()).isNotBlank());
  }

  private static byte[] damaged(byte[] whole, Random random, int changes) {
    byte[] bytes = whole.clone();
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = bytes[random.nextInt(bytes.length)];
        default -> bytes = cut(bytes, at, random);
      }
    }
    return bytes;
  }

  private static byte[] cut(byte[] bytes, int at, Random random) {
    int end = Math.min(bytes.length, at + random.nextInt(20));
    if (end - at >= bytes.length - 1) {
      return bytes;
    }
    byte[] rest = Arrays.copyOf(bytes, bytes.length - (end - at));
    System.arraycopy(bytes, end, rest, at, bytes.length - end);
    return rest;
  }
}
