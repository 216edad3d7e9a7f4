package mentorbot.printing;

import com.ibm.icu.text.Bidi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A paragraph in one font and size, broken into lines that fit a width (both in points). */
final class Passage {
  private final PDFont font;
  private final float size;
  private final String spoken;
  private final String shaped;
  private final Bidi order;
  private final boolean differs;
  private final List<String> lines;

  private Passage(String text, PDFont font, float size, float room) throws IOException {
    this.font = font;
    this.size = size;
    this.spoken = PrintedText.clean(text);
    this.shaped = PrintingFont.replacing(font, PrintedText.shaped(PrintedText.laidOut(text)));
    this.order = PrintedText.order(shaped);
    this.differs = PrintedText.turned(shaped) || !PrintedText.drawn(shaped).equals(spoken);
    this.lines = fit(room);
  }

  /** In the first of these fonts, unless the last has signs that it lacks. */
  static Passage of(String text, List<PDFont> fonts, float size, float room) throws IOException {
    var first = fonts.get(0);
    var last = fonts.get(fonts.size() - 1);
    for (var sign : PrintedText.signs(PrintedText.shaped(PrintedText.laidOut(text)))) {
      var drawn = PrintedText.drawn(sign);
      if (!PrintingFont.hasGlyphs(first, drawn) && PrintingFont.hasGlyphs(last, drawn)) {
        return new Passage(text, last, size, room);
      }
    }
    return new Passage(text, first, size, room);
  }

  PDFont font() {
    return font;
  }

  float size() {
    return size;
  }

  /** At least one, as drawn from left to right. */
  List<String> lines() {
    return lines;
  }

  boolean fromTheRight() {
    return order.getParaLevel() % 2 == 1;
  }

  /** What a screen reader is to say, where that isn't what is drawn. */
  Optional<String> spoken() {
    return differs ? Optional.of(spoken) : Optional.empty();
  }

  float width(String text) throws IOException {
    return font.getStringWidth(PrintedText.drawn(text)) / 1000 * size;
  }

  /** Broken between words; a word that is wider than the room is broken between its signs. */
  private List<String> fit(float room) throws IOException {
    var found = new ArrayList<String>();
    int start = 0;
    int end = 0;
    float used = 0;
    for (var word : pieces(room)) {
      float bare = width(word.stripTrailing());
      if (end > start && used + bare > room) {
        found.add(line(start, end));
        start = end;
        used = 0;
      }
      end += word.length();
      used += width(word);
    }
    found.add(line(start, end));
    return found;
  }

  private String line(int from, int until) {
    int end = until;
    while (end > from && shaped.charAt(end - 1) == ' ') {
      end--;
    }
    return PrintedText.ordered(order, shaped, from, end);
  }

  private List<String> pieces(float room) throws IOException {
    var pieces = new ArrayList<String>();
    for (var word : PrintedText.words(shaped)) {
      if (width(word.stripTrailing()) <= room) {
        pieces.add(word);
      } else {
        pieces.addAll(cut(word, room));
      }
    }
    return pieces;
  }

  private List<String> cut(String word, float room) throws IOException {
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    float used = 0;
    for (var sign : PrintedText.signs(word)) {
      float more = width(sign);
      if (!piece.isEmpty() && used + more > room) {
        pieces.add(piece.toString());
        piece.setLength(0);
        used = 0;
      }
      piece.append(sign);
      used += more;
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
