package org.jointly.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void readsNumbersWithAndWithoutABulletMark() {
    Report report =
        read(
            """
            Findings

            - Families in this county are seen early.
            - 2. Plans are written with them.
            3. Reviews are held on time.
            """);
    assertThat(report.passages(PassageKind.NUMBERED))
        .extracting(Passage::id, Passage::text)
        .containsExactly(
            tuple("p/1", "Families in this county are seen early."),
            tuple("p/2", "Plans are written with them."),
            tuple("p/3", "Reviews are held on time."));
  }

  @Test
  void findsANumberThatSlippedIntoItsParagraph() {
    Report report =
        read(
            """
            1. One.
            - The arrival of a second nurse in the team 2. last winter has helped everyone.
            3. Three.
            """);
    assertThat(report.passage("p/2").orElseThrow().text())
        .isEqualTo("The arrival of a second nurse in the team last winter has helped everyone.");
  }

  @Test
  void givesALostNumberToTheItemThatStandsForIt() {
    Report report = read("1. One.\n\nA heading\n\n- The second begins a section.\n- 3. Three.\n");
    assertThat(report.passage("p/2").orElseThrow().section()).isEqualTo("A heading");
  }

  @Test
  void leavesAGapThatNothingFills() {
    Report report = read("1. One.\n2. Two.\n4. Four.\n");
    assertThat(report.passages(PassageKind.NUMBERED))
        .extracting(p -> p.number().orElseThrow())
        .containsExactly("1", "2", "4");
  }

  @Test
  void joinsAParagraphCutByAPage() {
    Report report =
        read(
            """
            1. Children are met by people who know

            them well and stay.

            2. Plans, including those of older children, are kept
            - short and clear. Everyone reads them.
            3. Three.
            """);
    assertThat(report.passage("p/1").orElseThrow().text())
        .isEqualTo("Children are met by people who know them well and stay.");
    assertThat(report.passage("p/2").orElseThrow().text())
        .isEqualTo(
            "Plans, including those of older children, are kept short and clear. Everyone reads"
                + " them.");
  }

  @Test
  void keepsAListAfterAColonAList() {
    Report report = read("1. The council should:\n - write plans\n - read them.\n2. Two.\n");
    assertThat(report.passages(PassageKind.BULLET))
        .extracting(Passage::text)
        .containsExactly("write plans", "read them.");
  }

  @Test
  void readsTablesWhoseCellsAreDivideByTabs() {
    Report report =
        read(
            """
            A council

            How it was judged\t\t
            1. Help\t\tGood
            \t1.1 <p>Care</p>\t<p>Very good</p>

            1. A paragraph.
            """);
    assertThat(report.passages(PassageKind.TABLE_ROW))
        .extracting(Passage::cells)
        .containsExactly(
            List.of("How it was judged"),
            List.of("1. Help", "Good"),
            List.of("1.1 Care", "Very good"));
    assertThat(report.passage("p/1")).isPresent();
  }

  @Test
  void opensAChapterByARowAndByARowWhoseCellsCameApart() {
    Report report =
        read(
            """
            Contents

            The council\t2
            Help for families\t3
            Care for children\t5

            The council

            Help for families\tGood
            <p>Summary</p> <p>Help in this place comes early and from people whom families trust and \
            like.</p>\t

            1. One.

            Care for children

            Good

            Summary

            2. Two.
            """);
    assertThat(report.passage("p/1").orElseThrow().sections())
        .endsWith("Help for families", "Summary");
    assertThat(report.passage("p/2").orElseThrow().sections())
        .endsWith("Care for children", "Summary");
    assertThat(report.passages(PassageKind.TABLE_ROW))
        .extracting(Passage::cells)
        .containsExactly(
            List.of("Help for families", "Good"), List.of("Care for children", "Good"));
  }

  @Test
  void knowsTheOuterHeadingsFromTheContents() {
    Report report =
        read(
            """
            Contents

            Services for all\t2
            How well it works\t2
            What it can do\t3
            Services for some\t4
            How well it works\t4

            Services for all

            How well it works

            Grade 2 (good)

            1. One.

            What should be better

            2. Two.

            Services for some

            How well it works

            3. Three.
            """);
    assertThat(report.passage("p/1").orElseThrow().sections())
        .containsExactly("Services for all", "How well it works Grade 2 (good)");
    assertThat(report.passage("p/2").orElseThrow().section()).isEqualTo("What should be better");
    assertThat(report.passage("p/3").orElseThrow().sections())
        .containsExactly("Services for some", "How well it works");
  }

  @Test
  void takesMarkdownMarksAway() {
    Report report = read("# Findings\n\n## Help **for** *all*\n\n1. It is _well_ known.\n");
    assertThat(report.passage("p/1").orElseThrow().sections())
        .containsExactly("Findings", "Help for all");
    assertThat(report.passage("p/1").orElseThrow().text()).isEqualTo("It is well known.");
  }

  @Test
  void removesFootnoteMarksAndKeepsFootnotes() {
    Report report = read("Title\n\n1. The board¹ meets.\n\n¹ Of nine people.\n");
    assertThat(report.passage("p/1").orElseThrow().text()).isEqualTo("The board meets.");
    assertThat(report.passages(PassageKind.FOOTNOTE))
        .extracting(Passage::text)
        .containsExactly("Of nine people.");
  }

  @Test
  void joinsTheLinesOfAWrappedText() {
    StringBuilder text = new StringBuilder("A council\n\n");
    for (int i = 1; i <= 15; i++) {
      text.append(i)
          .append(". Everybody in this long and made-up report, from the newest worker\n");
      text.append("Aunt Agatha to the last of the managers, has read each of its many plans.\n\n");
    }
    Report report = read(text.toString());
    assertThat(report.passages(PassageKind.NUMBERED)).hasSize(15);
    assertThat(report.passage("p/9").orElseThrow().text())
        .contains("newest worker Aunt Agatha")
        .endsWith("plans.");
  }

  @Test
  void keepsTheTitlePageLineByLine() {
    Report report =
        read(
            "A county\n\nInspection dates: 1 to 9 May 2012\n\nPublished: 1 June 2012\n\n1. One.\n");
    assertThat(report.passages(PassageKind.FRONT))
        .extracting(Passage::text)
        .containsExactly("A county", "Inspection dates: 1 to 9 May 2012", "Published: 1 June 2012");
  }

  private static Report read(String text) {
    return new ReportReader()
        .read(text.getBytes(StandardCharsets.UTF_8), "report.txt")
        .value()
        .orElseThrow();
  }
}
