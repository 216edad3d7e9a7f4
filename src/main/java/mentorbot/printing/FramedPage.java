package mentorbot.printing;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * One page across, with few lines in its middle and a frame around them: a certificate. It is A4;
 * all of it is far enough from the edges to be printed on Letter at the same size.
 */
public final class FramedPage {
  /** What a line is on the page. */
  public enum Style {
    TITLE("H1", 38, 0, 26, new Color(0x1B, 0x4D, 0x4F)),
    NAME("H2", 30, 2, 22, Color.BLACK),
    TEXT("P", 16, 0, 10, Color.BLACK),
    SMALL("P", 10.5f, 8, 0, new Color(0x45, 0x45, 0x45));

    private final String tag;
    private final float size;
    private final float before;
    private final float after;
    private final Color ink;

    Style(String tag, float size, float before, float after, Color ink) {
      this.tag = tag;
      this.size = size;
      this.before = before;
      this.after = after;
      this.ink = ink;
    }
  }

  /** A text as it is read; it is broken where it is too long. */
  public record Line(Style style, String text) {}

  /** A4, lying on its side. */
  private static final PDRectangle PAGE = lying(PDRectangle.A4);

  /** Letter is 50 points narrower, and printers leave another 18 at each side. */
  private static final float FRAME_X = 46;

  private static final float FRAME_Y = 32;
  private static final float BETWEEN_FRAMES = 8;
  private static final float MARGIN = 96;

  /** From the edge to the text, above and below. */
  private static final float INSIDE = 56;

  private static final float SMALLEST = 0.4f;
  private static final float STEP = 0.1f;
  private static final float LEADING = 1.3f;
  private static final Color RULE = new Color(0x1B, 0x4D, 0x4F);

  private final TaggedPdf pdf;

  private FramedPage(TaggedPdf pdf) {
    this.pdf = pdf;
  }

  /** Signs without a glyph are replaced by a box, so that nothing is left out unseen. */
  public static byte[] of(String title, Locale language, List<Line> lines) {
    try (var pdf = new TaggedPdf(title, language, PAGE)) {
      new FramedPage(pdf).draw(lines);
      return pdf.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A line as it fits. */
  private record Set(Style style, Passage passage) {
    float height() {
      return style.before + passage.lines().size() * passage.size() * LEADING + style.after;
    }
  }

  private void draw(List<Line> lines) throws IOException {
    var all = fit(lines);
    pdf.artifact(
        content -> {
          content.setStrokingColor(RULE);
          frame(content, 0, 2.5f);
          frame(content, BETWEEN_FRAMES, 0.75f);
        });
    float y = (PAGE.getHeight() + height(all)) / 2;
    for (var set : all) {
      var element = TaggedPdf.element(pdf.whole(), set.style().tag);
      set.passage().spoken().ifPresent(element::setActualText);
      y -= set.style().before;
      for (var line : set.passage().lines()) {
        y -= set.passage().size();
        float x = (PAGE.getWidth() - set.passage().width(line)) / 2;
        pdf.line(element, set.passage(), line, set.style().ink, x, y);
        y -= set.passage().size() * (LEADING - 1);
      }
      y -= set.style().after;
    }
  }

  private static float height(List<Set> all) {
    return (float) all.stream().mapToDouble(Set::height).sum();
  }

  private static void frame(PDPageContentStream content, float inset, float width)
      throws IOException {
    float x = FRAME_X + inset;
    float y = FRAME_Y + inset;
    content.setLineWidth(width);
    content.addRect(x, y, PAGE.getWidth() - 2 * x, PAGE.getHeight() - 2 * y);
    content.stroke();
  }

  /** Smaller, if it would not fit on the page. */
  private List<Set> fit(List<Line> lines) throws IOException {
    float scale = 1;
    var all = fit(lines, scale);
    while (height(all) > PAGE.getHeight() - 2 * INSIDE && scale > SMALLEST) {
      scale -= STEP;
      all = fit(lines, scale);
    }
    return all;
  }

  private List<Set> fit(List<Line> lines, float scale) throws IOException {
    var all = new ArrayList<Set>();
    for (var line : lines) {
      var style = line.style();
      float room = PAGE.getWidth() - 2 * MARGIN;
      all.add(new Set(style, Passage.of(line.text(), pdf.plain(), style.size * scale, room)));
    }
    return all;
  }

  private static PDRectangle lying(PDRectangle upright) {
    float width = upright.getHeight();
    float height = upright.getWidth();
    return new PDRectangle(width, height);
  }
}
