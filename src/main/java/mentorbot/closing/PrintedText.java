package mentorbot.closing;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.text.Normalizer;

/**
 * Text in the order and the shapes in which it is printed: PDF draws glyphs from left to right, one
 * after the other, and joins no Arabic letters by itself.
 */
final class PrintedText {
  private PrintedText() {}

  /** Without what is not seen: controls, and signs that turn text around. */
  static String clean(String text) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    var kept = new StringBuilder();
    composed
        .codePoints()
        .filter(
            sign -> !Character.isISOControl(sign) && Character.getType(sign) != Character.FORMAT)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip().replaceAll("\\s+", " ");
  }

  /** Whether its letters and its printed order are the same. */
  static boolean turned(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  static String visual(String text) {
    if (!turned(text)) {
      return text;
    }
    try {
      var shaped =
          new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL)
              .shape(text);
      var bidi = new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
      return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    } catch (ArabicShapingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
