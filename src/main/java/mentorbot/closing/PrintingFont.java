package mentorbot.closing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one font of certificates, DejaVu Sans: Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew and
 * Arabic letters. Read when it is needed and not kept.
 */
final class PrintingFont {
  private static final String FILE = "/fonts/DejaVuSans.ttf";

  /** U+25A1, white square. */
  private static final String BOX = "\u25a1";

  private PrintingFont() {}

  /** Only the glyphs that are used are embedded. */
  static PDType0Font in(PDDocument document) throws IOException {
    try (InputStream file = PrintingFont.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing in the jar");
      }
      return PDType0Font.load(document, file, true);
    }
  }

  /** The signs of a text that cannot be printed, each once, as typed. */
  static List<String> missing(String text) {
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
  static String printable(String text) {
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

  /** With a box in the place of each sign that cannot be printed. */
  static String replacing(PDFont font, String text) throws IOException {
    var clean = PrintedText.clean(text);
    if (hasGlyphs(font, PrintedText.visual(clean))) {
      return clean;
    }
    var replaced = new StringBuilder();
    for (var sign : clean.codePoints().mapToObj(Character::toString).toList()) {
      replaced.append(hasGlyphs(font, PrintedText.visual(sign)) ? sign : BOX);
    }
    return replaced.toString();
  }

  private static boolean hasGlyphs(PDFont font, String text) throws IOException {
    try {
      font.getStringWidth(text);
      return true;
    } catch (IllegalArgumentException noGlyph) {
      return false;
    }
  }
}
