package mentorbot.printing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of our papers, DejaVu Sans and its bold: Latin, Greek, Cyrillic, Armenian, Georgian,
 * Hebrew and Arabic. Read when they are needed and not kept.
 */
public final class PrintingFont {
  private static final String FILE = "/fonts/DejaVuSans.ttf";
  private static final String BOLD_FILE = "/fonts/DejaVuSans-Bold.ttf";

  /** U+25A1, white square. */
  private static final String BOX = "\u25a1";

  private PrintingFont() {}

  /** Only the glyphs that are used are embedded. */
  static PDType0Font in(PDDocument document) throws IOException {
    return load(document, FILE);
  }

  /** For headings; it has fewer letters. */
  static PDType0Font boldIn(PDDocument document) throws IOException {
    return load(document, BOLD_FILE);
  }

  private static PDType0Font load(PDDocument document, String name) throws IOException {
    try (InputStream file = PrintingFont.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing in the jar");
      }
      return PDType0Font.load(document, file, true);
    }
  }

  /** The signs of a text that cannot be printed, each once, as typed. */
  public static List<String> missing(String text) {
    try (var document = new PDDocument()) {
      var font = in(document);
      var missing = new ArrayList<String>();
      for (var sign : text.codePoints().distinct().mapToObj(Character::toString).toList()) {
        if (!hasGlyphs(font, PrintedText.visual(sign))) {
          missing.add(sign);
        }
      }
      return missing.isEmpty() && !hasGlyphs(font, PrintedText.visual(text))
          ? List.of(text)
          : List.copyOf(missing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same without signs that are no letters, such as emoji; empty if a letter is missing. */
  public static String printable(String text) {
    var missing = missing(text);
    if (missing.stream().anyMatch(sign -> Character.isLetter(sign.codePointAt(0)))) {
      return "";
    }
    var left = text;
    for (var sign : missing) {
      left = left.replace(sign, "");
    }
    return left.strip();
  }

  /** Shaped text with one box in the place of each sign that cannot be printed. */
  static String replacing(PDFont font, String shaped) throws IOException {
    if (hasGlyphs(font, PrintedText.drawn(shaped))) {
      return shaped;
    }
    var replaced = new StringBuilder();
    for (var sign : PrintedText.signs(shaped)) {
      replaced.append(hasGlyphs(font, PrintedText.drawn(sign)) ? sign : BOX);
    }
    return replaced.toString();
  }

  static boolean hasGlyphs(PDFont font, String text) throws IOException {
    try {
      font.getStringWidth(text);
      return true;
    } catch (IllegalArgumentException noGlyph) {
      return false;
    }
  }
}
