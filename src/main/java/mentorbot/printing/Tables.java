package mentorbot.printing;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mentorbot.printing.Block.Table;
import mentorbot.printing.Flow.Cell;
import mentorbot.printing.Flow.Look;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/** Tables whose cells say of which row and column they are. */
final class Tables {
  private static final float SIZE = 9;

  private final TaggedPdf pdf;
  private final Flow flow;

  Tables(TaggedPdf pdf, Flow flow) {
    this.pdf = pdf;
    this.flow = flow;
  }

  private record Place(float x, float width) {}

  private static List<Place> places(Table table) {
    var places = new ArrayList<Place>();
    float x = 0;
    for (var column : table.columns()) {
      float width = column.share() * Flow.WIDTH;
      places.add(new Place(x, width));
      x += width;
    }
    return places;
  }

  private Passage passage(String text, boolean bold, Place place) throws IOException {
    float room = place.width() - 2 * Look.ROW.padding();
    return Passage.of(text, bold ? pdf.bold() : pdf.plain(), SIZE, room);
  }

  private List<Passage> head(Table table) throws IOException {
    var places = places(table);
    var head = new ArrayList<Passage>();
    for (int i = 0; i < places.size(); i++) {
      head.add(passage(table.columns().get(i).name(), true, places.get(i)));
    }
    return head;
  }

  /** The height of its head with its first row. */
  float beginning(Table table) throws IOException {
    float height = tallest(head(table));
    var places = places(table);
    var first = new ArrayList<Passage>();
    for (int i = 0; !table.rows().isEmpty() && i < places.size(); i++) {
      first.add(passage(table.rows().get(0).get(i), false, places.get(i)));
    }
    return 3 + height + Math.min(tallest(first), Flow.MOST_TOGETHER);
  }

  private static float tallest(List<Passage> row) {
    int lines = row.stream().mapToInt(passage -> passage.lines().size()).max().orElse(0);
    return lines * SIZE * Flow.LEADING + 2 * Look.ROW.padding();
  }

  void draw(PDStructureElement parent, Table table) throws IOException {
    var element = TaggedPdf.element(parent, "Table");
    var places = places(table);
    var head = head(table);
    flow.keep(beginning(table));
    flow.gap(3);
    var row = TaggedPdf.element(element, "TR");
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < places.size(); i++) {
      cells.add(cell(header(row, "Column"), head.get(i), places.get(i)));
    }
    flow.row(cells, Look.HEAD, Flow.OnNewPage.NOTHING);
    for (var texts : table.rows()) {
      draw(TaggedPdf.element(element, "TR"), places, texts, head);
    }
    flow.gap(8);
  }

  private void draw(
      PDStructureElement row, List<Place> places, List<String> texts, List<Passage> head)
      throws IOException {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < places.size(); i++) {
      var passage = passage(texts.get(i), false, places.get(i));
      var element = i == 0 ? header(row, "Row") : TaggedPdf.element(row, "TD");
      cells.add(cell(element, passage, places.get(i)));
    }
    flow.row(cells, Look.ROW, () -> again(places, head));
  }

  private static Cell cell(PDStructureElement element, Passage passage, Place place) {
    PaperPdf.spoken(element, passage);
    return new Cell(element, passage, Color.BLACK, place.x(), place.width());
  }

  private static PDStructureElement header(PDStructureElement row, String scope) {
    var element = TaggedPdf.element(row, "TH");
    var attributes = new PDTableAttributeObject();
    attributes.setScope(scope);
    element.addAttribute(attributes);
    return element;
  }

  /** For the eye: whoever listens knows the columns already. */
  private void again(List<Place> places, List<Passage> head) throws IOException {
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < places.size(); i++) {
      var place = places.get(i);
      cells.add(new Cell(null, head.get(i), Color.BLACK, place.x(), place.width()));
    }
    flow.row(cells, Look.HEAD, Flow.OnNewPage.NOTHING);
  }
}
