package mentorbot.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import mentorbot.printing.FramedPage.Line;
import mentorbot.printing.FramedPage.Style;
import mentorbot.testing.PdfUa;
import mentorbot.workspace.state.Clinic;
import mentorbot.workspace.state.Member;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FramedPageTest {
  private static final String TITLE = "Certificate: <b>Technician</b> & \"mentoring\" %s";
  private static final String HOSTILE = "<script>alert(1)</script> & (Tj) \\ ET %s";

  @Test
  void it_is_what_pdf_ua_asks_for_whatever_the_names_are() throws Exception {
    var names = Clinic.riverside().people().stream().map(Member::realName).toList();
    assertThat(names).anyMatch(PrintedText::turned).hasSizeGreaterThan(8);
    for (var name : names) {
      assertThat(PdfUa.broken(page(name))).as(name).isEmpty();
    }
    for (var name :
        List.of(HOSTILE, "W".repeat(80), "ש".repeat(80), "王 \ud83d\udc36", " ", "ﬁne")) {
      assertThat(PdfUa.broken(page(name))).as(name).isEmpty();
    }
  }

  /** Whoever finds nothing in a page without tags has not looked. */
  @Test
  void the_validator_finds_what_is_missing() throws Exception {
    try (var document = Loader.loadPDF(page("Mira Okafor"))) {
      var catalog = document.getDocumentCatalog();
      catalog.setStructureTreeRoot(null);
      catalog.setLanguage(null);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      assertThat(PdfUa.broken(bytes.toByteArray())).hasSizeGreaterThan(1);
    }
  }

  @Test
  void every_seeded_name_has_its_letters_and_a_sign_without_one_shows_as_a_box() throws Exception {
    for (var person : Clinic.riverside().people()) {
      assertThat(PrintingFont.missing(person.realName())).as(person.realName()).isEmpty();
    }
    assertThat(PrintingFont.missing("王 Li \ud83d\udc36")).containsExactly("王", "\ud83d\udc36");
    assertThat(PrintingFont.printable("Li \ud83d\udc36")).isEqualTo("Li");
    assertThat(PrintingFont.printable("王 Li")).isEmpty();
    assertThat(text(page("王 Li"))).contains("\u25a1 Li");
  }

  @Test
  void it_says_what_it_was_given_and_says_it_as_text() throws Exception {
    var text = text(page(HOSTILE));
    assertThat(text).contains("<script>alert(1)</script> & (Tj) \\ ET %s", "took part");
    try (var document = Loader.loadPDF(page("نور الحداد"))) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(TITLE);
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      assertThat(
              new String(
                  document.getDocumentCatalog().getMetadata().toByteArray(),
                  StandardCharsets.UTF_8))
          .contains("&lt;b&gt;Technician&lt;/b&gt; &amp;");
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getResources().getFontNames()).hasSize(1);
    }
    assertThat(page("Mira Okafor")).hasSizeLessThan(60_000);
  }

  /** Arabic letters are joined, and run from right to left. */
  @Test
  void arabic_is_shaped_and_turned() {
    var visual = PrintedText.visual("نور");
    assertThat(visual).isEqualTo("\ufead\ufeee\ufee7");
    assertThat(PrintedText.visual("Mira")).isEqualTo("Mira");
    assertThat(PrintedText.clean("\u202eMira\u0000\n Okafor ")).isEqualTo("Mira Okafor");
  }

  @Test
  void it_can_be_looked_at() throws Exception {
    var folder = Files.createDirectories(Path.of("target/certificates"));
    for (var name : List.of("Tomás Ferreira", "نور الحداد", "W".repeat(80))) {
      var page = page(name);
      try (var document = Loader.loadPDF(page)) {
        var image = new PDFRenderer(document).renderImageWithDPI(0, 80);
        assertThat(inked(image)).as(name).isGreaterThan(2_000);
        ImageIO.write(image, "png", folder.resolve(name.length() + ".png").toFile());
      }
    }
  }

  @Test
  void a_large_group_of_long_names_stays_within_the_frame() throws Exception {
    var others = String.join(", ", Collections.nCopies(12, "Wilhelmina ".repeat(7)));
    var pdf =
        FramedPage.of(
            TITLE,
            Locale.ENGLISH,
            List.of(
                new Line(Style.TITLE, "Certificate"),
                new Line(Style.NAME, "W".repeat(80)),
                new Line(Style.TEXT, "together with " + others),
                new Line(Style.SMALL, "Made today.")));
    assertThat(PdfUa.broken(pdf)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      var image = new PDFRenderer(document).renderImageWithDPI(0, 72);
      ImageIO.write(image, "png", Path.of("target/certificates/group.png").toFile());
      for (int x = 60; x < image.getWidth() - 60; x++) {
        for (int y : new int[] {45, image.getHeight() - 45}) {
          assertThat(image.getRGB(x, y) & 0xFF).isGreaterThan(200);
        }
      }
    }
  }

  private static long inked(BufferedImage image) {
    long dark = 0;
    for (int x = 100; x < image.getWidth() - 100; x++) {
      for (int y = 60; y < image.getHeight() - 60; y++) {
        dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return dark;
  }

  private static byte[] page(String name) {
    return FramedPage.of(
        TITLE,
        Locale.forLanguageTag("en-GB"),
        List.of(
            new Line(Style.TITLE, "Certificate"),
            new Line(Style.TEXT, "This is to certify that"),
            new Line(Style.NAME, name),
            new Line(Style.TEXT, "took part in Technician mentoring: one to one, as mentee"),
            new Line(Style.TEXT, "together with Wilhelmina van der Bergh"),
            new Line(Style.TEXT, "from Mon, 1 Jun 2026 to Mon, 30 Nov 2026."),
            new Line(Style.TEXT, "They noted 12 meetings: 9 hours 30 minutes."),
            new Line(Style.SMALL, "It confirms taking part, and claims no more."),
            new Line(Style.SMALL, "Made on Mon, 30 Nov 2026 with mentorbot.")));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
