package org.jointly.extraction.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
  private static final Verdict PLAIN = new Verdict(Verdict.POSITIVE, 10, 50, 60);
  private static final Verdict NEAR = new Verdict(Verdict.POSITIVE, 7, 0, 10);
  private static final Verdict ALSO_NEAR = new Verdict(Verdict.POSITIVE, 6.5, 20, 30);
  private static final Verdict FAINT = new Verdict(Verdict.POSITIVE, 3, 70, 80);
  private static final Verdict BLAME = new Verdict(Verdict.NEGATIVE, 3, 90, 99);

  @Test
  void keepsTheTwoPlainestInReadingOrder() {
    assertThat(Verdicts.plainest(List.of(NEAR, ALSO_NEAR, PLAIN))).containsExactly(NEAR, PLAIN);
  }

  @Test
  void leavesOutWhatIsFaintBesideThePlainest() {
    assertThat(Verdicts.plainest(List.of(PLAIN, FAINT))).containsExactly(PLAIN);
  }

  @Test
  void weighsEachPolarityApart() {
    assertThat(Verdicts.plainest(List.of(PLAIN, BLAME))).containsExactly(PLAIN, BLAME);
  }

  @Test
  void keepsNothingOfNothing() {
    assertThat(Verdicts.plainest(List.of())).isEmpty();
  }
}
