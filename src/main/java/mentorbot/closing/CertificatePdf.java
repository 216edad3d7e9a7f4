package mentorbot.closing;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * One page, A4 across, as a tagged PDF (PDF/UA-1, ISO 14289-1): each line is read by screen readers
 * in order, ornaments are artifacts, title and language are set, the font is embedded.
 */
public final class CertificatePdf {
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
    private final Color color;

    Style(String tag, float size, float before, float after, Color color) {
      this.tag = tag;
      this.size = size;
      this.before = before;
      this.after = after;
      this.color = color;
    }
  }

  /** A text as it is read; it is broken where it is too long. */
  public record Line(Style style, String text) {}

  /** A4, lying on its side. */
  private static final PDRectangle PAGE = lying(PDRectangle.A4);

  private static final float MARGIN = 90;

  /** From the edge to the text, above and below. */
  private static final float INSIDE = 50;

  private static final float SMALLEST = 0.4f;
  private static final float STEP = 0.1f;
  private static final float LEADING = 1.3f;
  private static final Color RULE = new Color(0x1B, 0x4D, 0x4F);

  private final PDDocument document;
  private final PDPage page;
  private final PDFont font;

  private CertificatePdf(PDDocument document) throws IOException {
    this.document = document;
    this.page = new PDPage(PAGE);
    this.font = PrintingFont.in(document);
    document.addPage(page);
  }

  /** Signs without a glyph are replaced by a box, so that nothing is left out unseen. */
  public static byte[] of(String title, Locale language, List<Line> lines) {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var pdf = new CertificatePdf(document);
      pdf.describe(title, language);
      pdf.draw(lines);
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe(String title, Locale language) throws IOException {
    document.setVersion(1.7f);
    document.getDocumentInformation().setTitle(title);
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(language.toLanguageTag());
    var preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    var marks = new PDMarkInfo();
    marks.setMarked(true);
    catalog.setMarkInfo(marks);
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(xmp(title).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
  }

  private static String xmp(String title) {
    var escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
         <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
           <pdfuaid:part>1</pdfuaid:part>
           <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
          </rdf:Description>
         </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """
        .formatted(escaped);
  }

  /** A line as it fits, in the order in which it is printed. */
  private record Row(
      int line, Style style, float size, String visual, boolean first, boolean last) {}

  private void draw(List<Line> lines) throws IOException {
    var rows = fit(lines);
    var root = new PDStructureTreeRoot();
    document.getDocumentCatalog().setStructureTreeRoot(root);
    var whole = new PDStructureElement("Document", root);
    root.appendKid(whole);
    var elements = new ArrayList<PDStructureElement>();
    for (var line : lines) {
      var element = new PDStructureElement(line.style().tag, whole);
      element.setPage(page);
      if (PrintedText.turned(line.text())) {
        element.setActualText(line.text());
      }
      whole.appendKid(element);
      elements.add(element);
    }
    var parents = new COSArray();
    try (var content = new PDPageContentStream(document, page)) {
      ornaments(content);
      float y = (PAGE.getHeight() + height(rows)) / 2;
      for (int mark = 0; mark < rows.size(); mark++) {
        var row = rows.get(mark);
        var element = elements.get(row.line());
        element.appendKid(mark);
        parents.add(element);
        y -= row.size() + (row.first() ? row.style().before : 0);
        print(content, row, mark, y);
        y -= row.size() * (LEADING - 1) + (row.last() ? row.style().after : 0);
      }
    }
    var tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(Map.of(0, new PDParentTreeValue(parents)));
    root.setParentTree(tree);
    root.setParentTreeNextKey(1);
    page.setStructParents(0);
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
  }

  private static float height(List<Row> rows) {
    float height = 0;
    for (var row : rows) {
      height += row.size() * LEADING + (row.last() ? row.style().after : 0);
      height += row.first() ? row.style().before : 0;
    }
    return height;
  }

  private void ornaments(PDPageContentStream content) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    content.setStrokingColor(RULE);
    frame(content, 30, 2.5f);
    frame(content, 38, 0.75f);
    content.endMarkedContent();
  }

  private static void frame(PDPageContentStream content, float inset, float width)
      throws IOException {
    content.setLineWidth(width);
    content.addRect(inset, inset, PAGE.getWidth() - 2 * inset, PAGE.getHeight() - 2 * inset);
    content.stroke();
  }

  private void print(PDPageContentStream content, Row row, int mark, float y) throws IOException {
    content.beginMarkedContent(COSName.getPDFName(row.style().tag), mark);
    content.beginText();
    content.setFont(font, row.size());
    content.setNonStrokingColor(row.style().color);
    content.newLineAtOffset((PAGE.getWidth() - width(row.visual(), row.size())) / 2, y);
    content.showText(row.visual());
    content.endText();
    content.endMarkedContent();
  }

  private float width(String text, float size) throws IOException {
    return font.getStringWidth(text) / 1000 * size;
  }

  /** Smaller, if it would not fit on the page. */
  private List<Row> fit(List<Line> lines) throws IOException {
    float scale = 1;
    var rows = fit(lines, scale);
    while (height(rows) > PAGE.getHeight() - 2 * INSIDE && scale > SMALLEST) {
      scale -= STEP;
      rows = fit(lines, scale);
    }
    return rows;
  }

  private List<Row> fit(List<Line> lines, float scale) throws IOException {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < lines.size(); i++) {
      rows.addAll(fit(i, lines.get(i), scale));
    }
    return rows;
  }

  /** Broken between words; a word that is wider than the page is broken too. */
  private List<Row> fit(int line, Line what, float scale) throws IOException {
    var style = what.style();
    float size = style.size * scale;
    float room = PAGE.getWidth() - 2 * MARGIN;
    var texts = new ArrayList<String>();
    var now = new StringBuilder();
    for (var word : PrintingFont.replacing(font, what.text()).split(" ")) {
      for (var piece : pieces(word, size, room)) {
        var longer = now.isEmpty() ? piece : now + " " + piece;
        if (!now.isEmpty() && width(PrintedText.visual(longer), size) > room) {
          texts.add(now.toString());
          now.setLength(0);
          now.append(piece);
        } else {
          now.setLength(0);
          now.append(longer);
        }
      }
    }
    texts.add(now.toString());
    var rows = new ArrayList<Row>();
    for (int i = 0; i < texts.size(); i++) {
      var visual = PrintedText.visual(texts.get(i));
      rows.add(new Row(line, style, size, visual, i == 0, i == texts.size() - 1));
    }
    return rows;
  }

  private List<String> pieces(String word, float size, float room) throws IOException {
    var pieces = new ArrayList<String>();
    var piece = new StringBuilder();
    for (var sign : word.codePoints().mapToObj(Character::toString).toList()) {
      if (!piece.isEmpty() && width(PrintedText.visual(piece + sign), size) > room) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(sign);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static PDRectangle lying(PDRectangle upright) {
    float width = upright.getHeight();
    float height = upright.getWidth();
    return new PDRectangle(width, height);
  }
}
