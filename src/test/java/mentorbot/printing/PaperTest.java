package mentorbot.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mentorbot.printing.Block.Column;
import mentorbot.printing.Block.Fact;
import mentorbot.printing.Block.Facts;
import mentorbot.printing.Block.Heading;
import mentorbot.printing.Block.Notice;
import mentorbot.printing.Block.Small;
import mentorbot.printing.Block.Table;
import mentorbot.printing.Block.Text;
import mentorbot.printing.Block.Title;
import mentorbot.testing.PdfUa;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PaperTest {
  private static final String HOSTILE =
      "<!channel> & (Tj) \\ ET %s \u202egnp.exe\u202c \ud83d\udc69\u200d\ud83d\udd27 \ud83d\udc3e \u738b"
          + " \u0646\u0648\u0631 2026 (\u05e9\u05dc\u05d5\u05dd) \u2067x\u0000\ud800";
  private static final String LONG = "word ".repeat(600);
  private static final String UNBROKEN = "W".repeat(3_000);

  @Test
  void whatever_is_typed_the_file_is_sound_and_stays_within_its_margins() throws Exception {
    for (var text : List.of(HOSTILE, LONG, UNBROKEN, "\u05e9".repeat(3_000), "", " ")) {
      var pdf = paper(text).pdf();
      assertThat(PdfUa.broken(pdf)).isEmpty();
      assertThat(outside(pdf)).isEmpty();
    }
  }

  @Test
  void a_sign_without_a_glyph_shows_as_one_box_and_is_said_as_it_was_typed() throws Exception {
    var pdf = paper("\ud83d\udc69\u200d\ud83d\udd27 grin \ufb01ne first office").pdf();
    assertThat(PdfUa.text(pdf))
        .contains("\u25a1 grin")
        .doesNotContain("\u25a1\u25a1")
        .contains("first office");
    try (var document = Loader.loadPDF(pdf)) {
      var said = new ArrayList<String>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), said);
      assertThat(said).anyMatch(text -> text.startsWith("\ud83d\udc69\ud83d\udd27 grin"));
    }
  }

  @Test
  void no_heading_stands_at_the_foot_of_a_page_and_no_line_alone() throws Exception {
    for (int lines = 20; lines < 60; lines++) {
      var blocks = new ArrayList<Block>();
      blocks.add(new Text(String.join("\n", Collections.nCopies(lines, "One line."))));
      blocks.add(new Heading("A heading"));
      blocks.add(new Text("Body text of several lines. ".repeat(18)));
      blocks.add(new Heading("A table"));
      blocks.add(table(3));
      var pdf = of(blocks).pdf();
      try (var document = Loader.loadPDF(pdf)) {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          var last = body(document, page);
          assertThat(last.get(last.size() - 1)).as(lines + " lines").doesNotStartWith("A ");
          assertThat(
                  last.stream()
                      .filter(line -> line.startsWith("Body") || line.contains("lines."))
                      .count())
              .as(lines + " lines")
              .isNotEqualTo(1);
        }
      }
    }
  }

  @Test
  void a_table_that_goes_on_has_its_head_again_for_the_eye_alone() throws Exception {
    var pdf = of(List.of(new Title("A title"), new Heading("History"), table(60))).pdf();
    assertThat(PdfUa.broken(pdf)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        assertThat(String.join("\n", body(document, page)))
            .contains("Version")
            .contains("Signed by");
      }
    }
    assertThat(outside(pdf)).isEmpty();
  }

  @Test
  void pages_are_numbered_marked_and_in_the_sections_language() throws Exception {
    var pdf = paper(LONG).pdf();
    try (var document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      assertThat(pages).isGreaterThan(1);
      var stripper = new PDFTextStripper();
      for (int page = 1; page <= pages; page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        assertThat(stripper.getText(document)).contains("Page " + page + " of " + pages, "DRAFT");
      }
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("en-GB");
      assertThat(catalog.getDocumentOutline().hasChildren()).isTrue();
    }
  }

  private static void collect(PDStructureNode node, List<String> said) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getActualText() != null) {
          said.add(element.getActualText());
        }
        collect(element, said);
      }
    }
  }

  private static List<String> body(org.apache.pdfbox.pdmodel.PDDocument document, int page)
      throws Exception {
    var stripper = new PDFTextStripper();
    stripper.setSortByPosition(true);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper
        .getText(document)
        .lines()
        .filter(line -> !line.isBlank() && !line.contains("Page ") && !line.contains("DRAFT"))
        .collect(Collectors.toList());
  }

  /** What is drawn where Letter paper, or a printer, would cut it off. */
  private static List<String> outside(byte[] pdf) throws Exception {
    var found = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              float x = text.getXDirAdj();
              float y = text.getYDirAdj();
              if (x < 67
                  || x + text.getWidthDirAdj() > 595 - 66
                  || y < 25 + 36
                  || y > 842 - 25 - 36) {
                found.add(text.getUnicode() + " at " + x + ", " + y);
              }
            }
          };
      stripper.getText(document);
    }
    return found;
  }

  private static Table table(int rows) {
    return new Table(
        List.of(
            new Column("Version", 0.2f),
            new Column("Written", 0.4f),
            new Column("Signed by", 0.4f)),
        Collections.nCopies(
            rows, List.of("1", "Mon, 30 Nov 2026, 14:30", "Mira Okafor ".repeat(9))));
  }

  private static Paper of(List<Block> blocks) {
    return new Paper(
        "A title",
        Locale.forLanguageTag("en-GB"),
        "Header",
        "DRAFT",
        "Foot",
        (page, pages) -> "Page " + page + " of " + pages,
        List.of(new Paper.Section(Locale.ENGLISH, blocks)));
  }

  static Paper paper(String text) {
    return of(
        List.of(
            new Title("Mentoring agreement"),
            new Notice("Draft.", text),
            new Text("Between Mira Okafor and Tom\u00e1s Ferreira"),
            new Heading("1. " + text),
            new Text(text),
            new Facts(
                List.of(new Fact("How often we meet", "every 2 weeks"), new Fact(text, text))),
            new Heading("History"),
            new Table(
                List.of(new Column("Version", 0.2f), new Column("What", 0.8f)),
                List.of(List.of("1", "short"), List.of(text, text))),
            new Small(text)));
  }

  @Test
  void it_can_be_looked_at() throws Exception {
    var folder = Files.createDirectories(Path.of("target/papers"));
    Files.write(folder.resolve("hostile.pdf"), paper(HOSTILE).pdf());
    Files.write(folder.resolve("long.pdf"), paper(LONG).pdf());
    assertThat(folder.resolve("long.pdf")).isNotEmptyFile();
  }
}
