package mentorbot.printing;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mentorbot.printing.Block.Fact;
import mentorbot.printing.Block.Facts;
import mentorbot.printing.Block.Heading;
import mentorbot.printing.Block.Notice;
import mentorbot.printing.Block.Small;
import mentorbot.printing.Block.Table;
import mentorbot.printing.Block.Text;
import mentorbot.printing.Block.Title;
import mentorbot.printing.Flow.Cell;
import mentorbot.printing.Flow.Look;
import mentorbot.printing.Flow.OnNewPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;

/** Lays a paper out; black on white, so that any printer will do. */
final class PaperPdf {
  private static final float TITLE = 21;
  private static final float HEADING = 12.5f;
  private static final float TEXT = 10.5f;
  private static final float SMALL = 8.5f;
  private static final float EDGE = 8;
  private static final float NAMES = 0.4f;
  private static final float BETWEEN = 12;
  private static final float UNDER_HEADING = 6;

  /** Baselines from the edges; within what Letter keeps of A4. */
  private static final float HEAD = Flow.PAGE.getHeight() - 66;

  private static final float FOOT = 62;
  private static final Color GREY = new Color(0x40, 0x40, 0x40);

  private final Paper paper;
  private final TaggedPdf pdf;
  private final Flow flow;

  private PaperPdf(Paper paper, TaggedPdf pdf) {
    this.paper = paper;
    this.pdf = pdf;
    this.flow = new Flow(pdf);
  }

  static byte[] of(Paper paper) throws IOException {
    try (var pdf = new TaggedPdf(paper.title(), paper.language(), Flow.PAGE)) {
      var layout = new PaperPdf(paper, pdf);
      layout.draw();
      layout.frame();
      return pdf.bytes();
    }
  }

  /** A block, and in which element it stands. */
  private record Placed(PDStructureElement parent, Block block) {}

  private void draw() throws IOException {
    var all = new ArrayList<Placed>();
    for (var section : paper.sections()) {
      var part = TaggedPdf.element(pdf.whole(), "Sect");
      if (!section.language().equals(paper.language())) {
        part.setLanguage(section.language().toLanguageTag());
      }
      section.blocks().forEach(block -> all.add(new Placed(part, block)));
    }
    for (int i = 0; i < all.size(); i++) {
      var placed = all.get(i);
      if (placed.block() instanceof Heading heading) {
        heading(placed.parent(), heading, i + 1 < all.size() ? beginning(all.get(i + 1)) : 0);
      } else {
        draw(placed.parent(), placed.block());
      }
    }
  }

  private void draw(PDStructureElement parent, Block block) throws IOException {
    if (block instanceof Title title) {
      var passage = passage(title.text(), true, TITLE, Flow.WIDTH);
      flow.row(List.of(cell(parent, "H1", passage)), Look.PLAIN, OnNewPage.NOTHING);
      flow.gap(6);
    } else if (block instanceof Text text) {
      paragraphs(parent, text.text(), TEXT, Color.BLACK);
    } else if (block instanceof Small small) {
      paragraphs(parent, small.text(), SMALL, GREY);
    } else if (block instanceof Notice notice) {
      notice(parent, notice);
    } else if (block instanceof Facts facts) {
      facts(parent, facts);
    } else if (block instanceof Table table) {
      new Tables(pdf, flow).draw(parent, table);
    }
  }

  /** What of it must stand on one page with its heading. */
  private float beginning(Placed next) throws IOException {
    var block = next.block();
    if (block instanceof Text text) {
      var first = passage(lines(text.text()).get(0), false, TEXT, Flow.WIDTH);
      return Math.min(3, first.lines().size()) * TEXT * Flow.LEADING;
    }
    if (block instanceof Table table) {
      return new Tables(pdf, flow).beginning(table);
    }
    if (block instanceof Facts facts && !facts.facts().isEmpty()) {
      var first = facts.facts().get(0);
      float height = Math.max(height(name(first)), height(value(first)));
      return Math.min(height, Flow.MOST_TOGETHER);
    }
    return 4 * TEXT * Flow.LEADING;
  }

  private static float height(Passage passage) {
    return passage.lines().size() * passage.size() * Flow.LEADING;
  }

  private Passage name(Fact fact) throws IOException {
    return passage(fact.name(), false, TEXT, Flow.WIDTH * NAMES - BETWEEN);
  }

  private Passage value(Fact fact) throws IOException {
    return passage(fact.value(), true, TEXT, Flow.WIDTH * (1 - NAMES));
  }

  private void heading(PDStructureElement parent, Heading heading, float next) throws IOException {
    var passage = passage(heading.text(), true, HEADING, Flow.WIDTH);
    flow.gap(11);
    flow.keep(height(passage) + UNDER_HEADING + next);
    pdf.bookmark(heading.text(), flow.y() + HEADING);
    flow.row(List.of(cell(parent, "H2", passage)), Look.PLAIN, OnNewPage.NOTHING);
    flow.gap(UNDER_HEADING / 2);
  }

  private void paragraphs(PDStructureElement parent, String text, float size, Color ink)
      throws IOException {
    for (var line : lines(text)) {
      var passage = passage(line, false, size, Flow.WIDTH);
      var element = spoken(TaggedPdf.element(parent, "P"), passage);
      var cell = new Cell(element, passage, ink, 0, Flow.WIDTH);
      flow.row(List.of(cell), Look.PLAIN, OnNewPage.NOTHING);
      flow.gap(4);
    }
  }

  private static List<String> lines(String text) {
    var lines = text.lines().filter(line -> !line.isBlank()).toList();
    return lines.isEmpty() ? List.of("") : lines;
  }

  private void notice(PDStructureElement parent, Notice notice) throws IOException {
    float room = Flow.WIDTH - 2 * Look.BOX.padding();
    var lead = passage(notice.lead() + " " + notice.text(), true, TEXT, room);
    flow.gap(4);
    flow.row(List.of(cell(parent, "P", lead)), Look.BOX, OnNewPage.NOTHING);
    flow.gap(9);
  }

  private void facts(PDStructureElement parent, Facts facts) throws IOException {
    var list = TaggedPdf.element(parent, "L");
    var attributes = new PDListAttributeObject();
    attributes.setListNumbering(PDListAttributeObject.LIST_NUMBERING_NONE);
    list.addAttribute(attributes);
    float names = Flow.WIDTH * NAMES;
    flow.gap(1);
    for (var fact : facts.facts()) {
      var item = TaggedPdf.element(list, "LI");
      var name = name(fact);
      var value = value(fact);
      var label = spoken(TaggedPdf.element(item, "Lbl"), name);
      var body = spoken(TaggedPdf.element(item, "LBody"), value);
      var row =
          List.of(
              new Cell(label, name, Color.BLACK, 0, names - BETWEEN),
              new Cell(body, value, Color.BLACK, names, Flow.WIDTH - names));
      flow.row(row, Look.PLAIN, OnNewPage.NOTHING);
      flow.gap(2);
    }
    flow.gap(4);
  }

  private Passage passage(String text, boolean bold, float size, float room) throws IOException {
    return Passage.of(text, bold ? pdf.bold() : pdf.plain(), size, room);
  }

  private static Cell cell(PDStructureElement parent, String tag, Passage passage) {
    var element = spoken(TaggedPdf.element(parent, tag), passage);
    return new Cell(element, passage, Color.BLACK, 0, Flow.WIDTH);
  }

  static PDStructureElement spoken(PDStructureElement element, Passage passage) {
    passage.spoken().ifPresent(element::setActualText);
    return element;
  }

  /** What is the same on each page, and its number; not read aloud. */
  private void frame() throws IOException {
    pdf.written();
    for (int page = 0; page < pdf.pages(); page++) {
      var number = paper.numbering().of(page + 1, pdf.pages());
      pdf.artifact(
          page,
          content -> {
            float right = Flow.LEFT + Flow.WIDTH;
            var mark = passage(paper.mark(), true, EDGE, Flow.WIDTH / 2);
            var drawn = mark.lines().get(0);
            float wide = paper.mark().isEmpty() ? 0 : mark.width(drawn) + 12;
            if (wide > 0) {
              content.setStrokingColor(Color.BLACK);
              content.setLineWidth(1);
              content.addRect(right - wide, HEAD - 5, wide, EDGE + 8);
              content.stroke();
              TaggedPdf.write(content, mark, drawn, Color.BLACK, right - wide + 6, HEAD);
            }
            var header = passage(paper.header(), false, EDGE, Flow.WIDTH - wide - BETWEEN);
            TaggedPdf.write(content, header, header.lines().get(0), GREY, Flow.LEFT, HEAD);
            var count = passage(number, false, EDGE, Flow.WIDTH / 2);
            var counted = count.lines().get(0);
            TaggedPdf.write(content, count, counted, GREY, right - count.width(counted), FOOT);
            var footer = passage(paper.footer(), false, EDGE, Flow.WIDTH - 120);
            TaggedPdf.write(content, footer, footer.lines().get(0), GREY, Flow.LEFT, FOOT);
            content.setStrokingColor(GREY);
            content.setLineWidth(0.4f);
            content.moveTo(Flow.LEFT, FOOT + EDGE + 5);
            content.lineTo(right, FOOT + EDGE + 5);
            content.stroke();
          });
    }
  }
}
