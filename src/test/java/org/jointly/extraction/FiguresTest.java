package org.jointly.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the agreement with annotated reports from falling below {@code figures.csv}. */
class FiguresTest {
  private static final Pattern FIGURE =
      Pattern.compile("^(\\S.*?)\\s+(\\d\\.\\d{3})\\s+(\\d\\.\\d{3})\\s+(\\d\\.\\d{3})\\s+\\d+$");

  @Test
  void agreesWithAnnotatedReportsAsWellAsBefore(@TempDir Path facts)
      throws IOException, InterruptedException {
    Corpus.assumePresent();
    assumeTrue(Files.isExecutable(Corpus.SHARED.resolve("tools").resolve("score")));
    Corpus.writeFacts(facts);
    Map<String, Double> figures = figures(score(facts));
    List<String> fallen = new ArrayList<>();
    thresholds().forEach((measure, least) -> compare(measure, least, figures, fallen));
    assertThat(fallen).isEmpty();
  }

  private static void compare(
      String measure, double least, Map<String, Double> figures, List<String> fallen) {
    double figure = figures.getOrDefault(measure, -1.0);
    if (figure < least) {
      fallen.add(measure + " " + figure + " < " + least);
    }
  }

  private static List<String> score(Path facts) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "python3",
            Corpus.SHARED.resolve("tools").resolve("score").toString(),
            "--facts",
            facts.toString(),
            "--gold",
            Corpus.SHARED.resolve("gold").toString(),
            "--truth",
            Corpus.gold("truth.csv").toString());
    Process process = start(command);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      List<String> output = lines.lines().toList();
      assertThat(process.waitFor()).as(String.join("\n", output)).isZero();
      return output;
    }
  }

  private static Process start(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException noPython) {
      assumeTrue(false, "no python3 to score with");
      throw new IllegalStateException(noPython);
    }
  }

  private static Map<String, Double> figures(List<String> output) {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String line : output) {
      Matcher figure = FIGURE.matcher(line);
      if (figure.matches()) {
        figures.put(figure.group(1), Double.parseDouble(figure.group(4)));
      }
    }
    return figures;
  }

  private static Map<String, Double> thresholds() throws IOException {
    Map<String, Double> thresholds = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                FiguresTest.class.getResourceAsStream("figures.csv"), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .forEach(row -> thresholds.put(row[0], Double.parseDouble(row[1])));
    }
    return thresholds;
  }
}
