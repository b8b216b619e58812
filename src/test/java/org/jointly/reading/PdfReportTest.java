package org.jointly.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jointly.model.Passage;
import org.jointly.model.PassageKind;
import org.jointly.model.Report;
import org.junit.jupiter.api.Test;

class PdfReportTest {

  private static final String FULL =
      "Workers in this made-up county keep in touch with families for long enough";

  @Test
  void keepsPrintedNumbersAndJoinsParagraphsOverPages() {
    TestPdf pdf =
        new TestPdf()
            .page()
            .heading(14, "How children are helped")
            .numbered(1, FULL, "to know them well.")
            .at(750)
            .numbered(2, FULL, "so that their plans are")
            .foot(1)
            .page()
            .lines(99, "known to everyone who works", "with them.")
            .gap(6)
            .numbered(3, "Plans are short.")
            .foot(2);
    pdf.page().numbered(4, "Visits are regular.").foot(3);
    Report report = read(pdf);
    assertThat(report.passages(PassageKind.NUMBERED))
        .extracting(Passage::id)
        .containsExactly("p/1", "p/2", "p/3", "p/4");
    Passage second = report.passage("p/2").orElseThrow();
    assertThat(second.number()).contains("2");
    assertThat(second.text())
        .isEqualTo(FULL + " so that their plans are known to everyone who works with them.");
    assertThat(List.of(second.firstPage(), second.lastPage())).containsExactly(1, 2);
    assertThat(second.sections()).containsExactly("How children are helped");
  }

  @Test
  void takesRunningFeetAndPageNumbersAway() {
    TestPdf pdf = new TestPdf();
    for (int page = 1; page <= 3; page++) {
      pdf.page().numbered(page, "A sentence of its own for page " + page + ".").foot(page);
    }
    assertThat(read(pdf).passages())
        .extracting(Passage::text)
        .noneMatch(t -> t.contains("Sampleshire"));
    assertThat(read(pdf).passages()).hasSize(3);
  }

  @Test
  void joinsAParagraphOverAPageAlthoughASentenceEndsThere() {
    TestPdf pdf =
        new TestPdf()
            .page()
            .numbered(1, FULL, "and this sentence ends here.")
            .page()
            .lines(99, "The next one still belongs to the first.")
            .gap(6)
            .numbered(2, "This does not.");
    assertThat(read(pdf).passage("p/1").orElseThrow().text()).endsWith("belongs to the first.");
  }

  @Test
  void knowsAFigureAtTheBeginningOfALineFromANumber() {
    TestPdf pdf =
        new TestPdf()
            .page()
            .numbered(
                1,
                FULL,
                "2015. The next review of all the plans is due, it says here, at the age of about",
                "17. No more.")
            .numbered(2, FULL, "3. Later on they are older.")
            .numbered(3, "The third.");
    assertThat(read(pdf).passages(PassageKind.NUMBERED))
        .extracting(passage -> passage.number().orElseThrow())
        .containsExactly("1", "2", "3");
    assertThat(read(pdf).passages()).hasSize(3);
    assertThat(read(pdf).passage("p/3").orElseThrow().text()).isEqualTo("The third.");
  }

  @Test
  void readsANumberBeforeAFigure() {
    TestPdf pdf =
        new TestPdf()
            .page()
            .numbered(1, "First.")
            .numbered(2, "60% of the young people said so.")
            .numbered(3, "Third.");
    assertThat(read(pdf).passage("p/2").orElseThrow().text()).startsWith("60% of");
  }

  @Test
  void tellsASecondSeriesOfNumbersFromTheFirst() {
    TestPdf pdf =
        new TestPdf()
            .page()
            .heading(16, "The council")
            .numbered(1, "One.")
            .numbered(2, "Two.")
            .heading(16, "The board")
            .numbered(1, "One anew.")
            .numbered(2, "Two anew.");
    assertThat(read(pdf).passages(PassageKind.NUMBERED))
        .extracting(Passage::id)
        .containsExactly("p/1", "p/2", "p/1-2", "p/2-2");
    assertThat(read(pdf).passage("p/2-2").orElseThrow().section()).isEqualTo("The board");
  }

  @Test
  void nestsBullets() {
    TestPdf pdf =
        new TestPdf()
            .page()
            .heading(14, "About the area")
            .bullet(71, "In the last year:")
            .bullet(107, "ten children moved")
            .bullet(107, "two children stayed, which is", "fewer than before.")
            .bullet(71, "All is well.");
    assertThat(read(pdf).passages(PassageKind.BULLET))
        .extracting(Passage::depth, Passage::text)
        .containsExactly(
            tuple(1, "In the last year:"),
            tuple(2, "ten children moved"),
            tuple(2, "two children stayed, which is fewer than before."),
            tuple(1, "All is well."));
  }

  @Test
  void joinsAHeadingOfTwoLinesAndNestsByLook() {
    TestPdf pdf =
        new TestPdf()
            .page()
            .heading(16, "Findings")
            .heading(14, "The lives of children who live away from home and of")
            .heading(14, "young adults: good")
            .numbered(1, "All of them were seen.");
    Report report = read(pdf);
    assertThat(report.passage("p/1").orElseThrow().sections())
        .containsExactly(
            "Findings", "The lives of children who live away from home and of young adults: good");
    assertThat(report.passages(PassageKind.HEADING))
        .extracting(Passage::depth)
        .containsExactly(1, 2);
  }

  @Test
  void keepsEveryRowOfATableTogether() {
    TestPdf pdf = new TestPdf().page().heading(14, "What was judged").numbered(1, "See below.");
    for (int row = 0; row <= 3; row++) {
      pdf.rule(71, 297, 200 + 45 * row).rule(298, 524, 200 + 45 * row);
    }
    pdf.words(77, 218, 12, false, "How leaders shape the").words(77, 233, 12, false, "daily work");
    pdf.words(303, 226, 12, false, "Good");
    pdf.words(77, 263, 12, false, "Help and care").words(303, 263, 12, false, "Needs to");
    pdf.words(303, 278, 12, false, "improve");
    pdf.words(303, 306, 12, false, "Weak").words(77, 316, 12, false, "All in all");
    assertThat(read(pdf).passages(PassageKind.TABLE_ROW))
        .extracting(Passage::cells)
        .containsExactly(
            List.of("How leaders shape the daily work", "Good"),
            List.of("Help and care", "Needs to improve"),
            List.of("All in all", "Weak"));
  }

  @Test
  void opensAChapterByASmallTable() {
    TestPdf pdf = new TestPdf().page().numbered(1, "Before.").page().heading(14, "Findings");
    pdf.rule(71, 297, 140).rule(298, 524, 140).rule(71, 297, 165).rule(298, 524, 165);
    pdf.words(77, 156, 12, false, "Help for children").words(303, 156, 12, false, "Good");
    pdf.at(190).heading(12, "Summary").lines(71, "Help comes early and is", "well planned.");
    Passage paragraph = read(pdf).passages(PassageKind.PARAGRAPH).get(0);
    assertThat(paragraph.sections()).containsExactly("Findings", "Help for children", "Summary");
  }

  @Test
  void setsFootnotesApartAndRemovesTheirMarks() {
    TestPdf pdf = new TestPdf().page().numbered(1, "First.").gap(-6);
    pdf.gap(6).lines(71, "The board meets often");
    pdf.tail(71, "The board meets often", 5, 7, "1");
    pdf.words(71, 700, 7, false, "1").words(76, 704, 9, false, "A board is a meeting of people.");
    pdf.page().numbered(2, "Second.");
    Report report = read(pdf);
    assertThat(report.passages()).extracting(Passage::text).contains("The board meets often");
    assertThat(report.passages(PassageKind.FOOTNOTE))
        .extracting(Passage::text)
        .containsExactly("A board is a meeting of people.");
  }

  @Test
  void tellsFrontContentsAndClosingMatter() {
    TestPdf pdf =
        new TestPdf()
            .page()
            .heading(20, "Sampleshire County Council")
            .line(71, "Inspection dates: 1 to 5 May 2012")
            .gap(10)
            .line(71, "Reporting inspector: A Person")
            .page()
            .heading(16, "Contents")
            .line(71, "About this report 3")
            .gap(8)
            .line(71, "Findings 4")
            .page()
            .heading(16, "About this report")
            .numbered(1, "It has four pages.")
            .page()
            .lines(71, "The Office for Standards in Education looks after this text.");
    Report report = read(pdf);
    assertThat(report.passages(PassageKind.FRONT))
        .extracting(Passage::text)
        .containsExactly(
            "Sampleshire County Council",
            "Inspection dates: 1 to 5 May 2012",
            "Reporting inspector: A Person");
    assertThat(report.passages(PassageKind.CONTENTS)).hasSize(3);
    assertThat(report.passages(PassageKind.BACK)).hasSize(1);
    assertThat(report.passages(PassageKind.HEADING))
        .extracting(Passage::text)
        .containsExactly("About this report");
  }

  @Test
  void callsWhatStandsBeforeTheFirstHeadingTheIntroduction() {
    TestPdf pdf = new TestPdf().page().heading(20, "A council");
    pdf.lines(71, FULL, FULL, FULL, "and that is that.")
        .heading(14, "More")
        .line(71, "Text below.");
    Passage opening = read(pdf).passages(PassageKind.PARAGRAPH).get(0);
    assertThat(opening.sections()).containsExactly("Introduction");
    assertThat(opening.id()).isEqualTo("s/introduction/1");
  }

  @Test
  void followsTagsWhereALookMisleads() {
    TestPdf pdf = new TestPdf().page().numbered(1, "First.").tagged();
    pdf.words(71, 200, 12, true, "This paragraph opens in bold")
        .words(71, 214.5f, 12, false, "and ends plainly.");
    pdf.untagged();
    assertThat(read(pdf).passages(PassageKind.PARAGRAPH))
        .extracting(Passage::text)
        .containsExactly("This paragraph opens in bold and ends plainly.");
  }

  @Test
  void readsWordsDrawnTwiceOnce() {
    TestPdf pdf = new TestPdf().page().numbered(1, "First.");
    pdf.words(71, 200, 12, false, "Drawn twice.").words(71.3f, 200, 12, false, "Drawn twice.");
    assertThat(read(pdf).passages().get(1).text()).isEqualTo("Drawn twice.");
  }

  @Test
  void namesTheFileAndItsBytes() {
    Report report = read(new TestPdf().page().numbered(1, "First."));
    assertThat(report.pages()).isEqualTo(1);
    assertThat(report.source().mediaType()).isEqualTo("application/pdf");
    assertThat(report.source().sha256()).matches("[0-9a-f]{64}");
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.api.Assertions.tuple(values);
  }

  private final java.util.Map<TestPdf, Report> reports = new java.util.IdentityHashMap<>();

  private Report read(TestPdf pdf) {
    return reports.computeIfAbsent(
        pdf, p -> new ReportReader().read(p.bytes(), "report.pdf").value().orElseThrow());
  }
}
