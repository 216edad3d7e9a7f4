package mentorbot.printing;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/**
 * Puts rows of cells one under the other and goes on to a new page where one is full; no single
 * line of a paragraph stands alone above or below.
 */
final class Flow {
  static final PDRectangle PAGE = PDRectangle.A4;
  static final float LEFT = 68;
  static final float WIDTH = PAGE.getWidth() - 2 * LEFT;

  /** Printed on Letter in the middle, 25 points are cut above and below, and nothing of ours. */
  static final float TOP = PAGE.getHeight() - 92;

  static final float BOTTOM = 88;
  static final float LEADING = 1.38f;

  /** What is higher need not stay together. */
  static final float MOST_TOGETHER = TOP - BOTTOM - 120;

  /** Text at its place, {@code x} from the left margin; without an element it is not read. */
  record Cell(
      @Nullable PDStructureElement element, Passage passage, Color ink, float x, float width) {
    float leading() {
      return passage.size() * LEADING;
    }

    float height() {
      return passage.lines().size() * leading();
    }
  }

  /** How a row looks: the room around its text, and whether lines are drawn around it. */
  record Look(float padding, float border, boolean ruled, boolean shaded) {
    static final Look PLAIN = new Look(0, 0, false, false);
    static final Look BOX = new Look(8, 1.6f, false, false);
    static final Look ROW = new Look(3.5f, 0.5f, true, false);
    static final Look HEAD = new Look(3.5f, 0.8f, true, true);
  }

  /** Done on each new page before the row goes on. */
  @FunctionalInterface
  interface OnNewPage {
    OnNewPage NOTHING = () -> {};

    void run() throws IOException;
  }

  private static final Color SHADE = new Color(0xEC, 0xEC, 0xEC);

  private final TaggedPdf pdf;
  private float y = TOP;

  Flow(TaggedPdf pdf) {
    this.pdf = pdf;
  }

  float y() {
    return y;
  }

  void gap(float height) {
    // None at the head of a page.
    if (y < TOP) {
      y -= height;
    }
  }

  /** A new page, unless so much fits on this one. */
  void keep(float height) throws IOException {
    if (y - height < BOTTOM && y < TOP) {
      newPage();
    }
  }

  boolean fits(float height) {
    return y - height >= BOTTOM;
  }

  void newPage() throws IOException {
    pdf.newPage();
    y = TOP;
  }

  static float height(List<Cell> row, Look look) {
    return (float) row.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * look.padding();
  }

  private static int lines(List<Cell> row) {
    return row.stream().mapToInt(cell -> cell.passage().lines().size()).max().orElse(0);
  }

  /** A row stays whole if a page can hold it; a paragraph, of one cell and plain, need not. */
  void row(List<Cell> row, Look look, OnNewPage onNewPage) throws IOException {
    int all = lines(row);
    float leading = (float) row.stream().mapToDouble(Cell::leading).max().orElse(1);
    boolean paragraph = row.size() == 1 && look.equals(Look.PLAIN);
    float height = height(row, look);
    if (!paragraph && !fits(height) && height <= MOST_TOGETHER) {
      turn(onNewPage);
    }
    int from = 0;
    while (from < all) {
      int room = Math.max(0, (int) ((y - BOTTOM - 2 * look.padding() + 0.01f) / leading));
      int take = take(all - from, all, room);
      if (take == 0) {
        turn(onNewPage);
        room = Math.max(1, (int) ((y - BOTTOM - 2 * look.padding()) / leading));
        take = Math.min(all - from, room);
        take = all - from - take == 1 && take > 2 ? take - 1 : take;
      }
      slice(row, look, from, Math.min(all, from + take), leading);
      from += take;
    }
  }

  private void turn(OnNewPage onNewPage) throws IOException {
    newPage();
    onNewPage.run();
  }

  /** How many of the lines that are left go on this page: all, none, or no single one apart. */
  static int take(int left, int all, int room) {
    if (left <= room) {
      return left;
    }
    int take = left - room == 1 ? room - 1 : room;
    return take >= Math.min(2, all) ? take : 0;
  }

  private void slice(List<Cell> row, Look look, int from, int until, float leading)
      throws IOException {
    float height = (until - from) * leading + 2 * look.padding();
    decorate(row, look, height);
    for (var cell : row) {
      var lines = cell.passage().lines();
      float at = y - look.padding();
      for (int i = from; i < Math.min(until, lines.size()); i++) {
        at -= cell.leading();
        print(cell, look, lines.get(i), at + cell.leading() - cell.passage().size() * 1.08f);
      }
    }
    y -= height;
  }

  private void print(Cell cell, Look look, String line, float at) throws IOException {
    float x = LEFT + cell.x() + look.padding();
    if (cell.passage().fromTheRight()) {
      x += cell.width() - 2 * look.padding() - cell.passage().width(line);
    }
    var element = cell.element();
    if (element != null) {
      pdf.line(element, cell.passage(), line, cell.ink(), x, at);
    } else {
      float start = x;
      pdf.artifact(c -> TaggedPdf.write(c, cell.passage(), line, cell.ink(), start, at));
    }
  }

  private void decorate(List<Cell> row, Look look, float height) throws IOException {
    if (look.border() == 0) {
      return;
    }
    pdf.artifact(
        content -> {
          if (look.shaded()) {
            content.setNonStrokingColor(SHADE);
            content.addRect(LEFT, y - height, WIDTH, height);
            content.fill();
          }
          content.setStrokingColor(Color.BLACK);
          content.setLineWidth(look.border());
          if (look.ruled()) {
            for (var cell : row) {
              content.addRect(LEFT + cell.x(), y - height, cell.width(), height);
            }
          } else {
            content.addRect(LEFT, y - height, WIDTH, height);
          }
          content.stroke();
        });
  }
}
