package mentorbot.printing;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text in the order and the shapes in which it is printed: PDF draws glyphs from left to right, one
 * after the other, and joins no Arabic letters by itself.
 */
public final class PrintedText {
  private static final Pattern LAYOUT = Pattern.compile("[\\x{200C}\\x{200D}\\x{2066}-\\x{2069}]");

  private PrintedText() {}

  /** Without what is not seen: controls, halves of signs, and signs that turn text around. */
  public static String clean(String text) {
    return kept(text, false);
  }

  /**
   * The same with what lays it out: the isolates that our own words put around names and other
   * people's text, and the joiners of letters and of emoji.
   */
  static String laidOut(String text) {
    return kept(text, true);
  }

  private static String kept(String text, boolean layout) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    var kept = new StringBuilder();
    composed
        .codePoints()
        .map(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign) ? ' ' : sign)
        .filter(sign -> isSeen(sign) || (layout && isLayout(sign)))
        .forEach(kept::appendCodePoint);
    return kept.toString().strip().replaceAll(" +", " ");
  }

  private static boolean isSeen(int sign) {
    int type = Character.getType(sign);
    return !Character.isISOControl(sign)
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && !isVariation(sign);
  }

  /** They choose between a sign's pictures; we have one. */
  private static boolean isVariation(int sign) {
    return sign >= 0xFE00 && sign <= 0xFE0F;
  }

  private static boolean isLayout(int sign) {
    return isJoiner(sign) || (sign >= 0x2066 && sign <= 0x2069);
  }

  private static boolean isJoiner(int sign) {
    return sign == 0x200C || sign == 0x200D;
  }

  /** Whether its letters and its printed order are the same. */
  static boolean turned(String text) {
    return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
  }

  /** Arabic letters as they join; everything else as it is. */
  static String shaped(String text) {
    if (!turned(text)) {
      return text;
    }
    try {
      return new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL)
          .shape(text);
    } catch (ArabicShapingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Shaped, and from left to right. */
  static String visual(String text) {
    var shaped = shaped(text);
    return ordered(order(shaped), shaped, 0, shaped.length());
  }

  /** Of a whole paragraph that is shaped: its direction is that of its first letter. */
  static Bidi order(String shaped) {
    return new Bidi(shaped, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
  }

  /** One line of a paragraph, from left to right. */
  static String ordered(Bidi paragraph, String shaped, int from, int until) {
    if (from >= until) {
      return "";
    }
    var line = shaped.substring(from, until);
    var visual =
        turned(shaped)
            ? paragraph
                .setLine(from, until)
                .writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS)
            : line;
    return drawn(visual);
  }

  /** What is drawn: without what laid it out. */
  static String drawn(String text) {
    return LAYOUT.matcher(text).replaceAll("");
  }

  /** What readers take for one sign each, such as a letter with its accents. */
  static List<String> signs(String text) {
    return pieces(text, BreakIterator.getCharacterInstance(Locale.ROOT));
  }

  /** The pieces between which a line may end; each keeps the space behind it. */
  static List<String> words(String text) {
    return pieces(text, BreakIterator.getLineInstance(Locale.ROOT));
  }

  private static List<String> pieces(String text, BreakIterator ends) {
    ends.setText(text);
    var pieces = new ArrayList<String>();
    int from = ends.first();
    for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
      pieces.add(text.substring(from, to));
      from = to;
    }
    return pieces;
  }
}
