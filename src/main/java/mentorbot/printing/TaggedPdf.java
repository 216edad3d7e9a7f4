package mentorbot.printing;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF file in which every text belongs to an element of its structure, read in that order, and
 * all else is an artifact. Places are in points from the lower left corner.
 */
final class TaggedPdf implements AutoCloseable {
  /** What is drawn and not read: lines, page numbers, what is repeated. */
  @FunctionalInterface
  interface Drawing {
    void on(PDPageContentStream content) throws IOException;
  }

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private final PDFont bold;
  private final PDStructureElement whole;
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private final PDRectangle size;
  private final List<PDPage> pages = new ArrayList<>();
  private final List<COSArray> parents = new ArrayList<>();
  private PDPageContentStream content;
  private boolean written;

  /** Has one empty page. */
  TaggedPdf(String title, Locale language, PDRectangle size) throws IOException {
    this.size = size;
    this.font = PrintingFont.in(document);
    this.bold = PrintingFont.boldIn(document);
    var root = new PDStructureTreeRoot();
    describe(PrintedText.clean(title), language, root);
    this.whole = new PDStructureElement("Document", root);
    root.appendKid(whole);
    this.content = opened();
  }

  List<PDFont> plain() {
    return List.of(font);
  }

  List<PDFont> bold() {
    return List.of(bold, font);
  }

  private void describe(String title, Locale language, PDStructureTreeRoot root)
      throws IOException {
    document.setVersion(1.7f);
    document.getDocumentInformation().setTitle(title);
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(language.toLanguageTag());
    catalog.setStructureTreeRoot(root);
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

  /** The element that holds all others. */
  PDStructureElement whole() {
    return whole;
  }

  static PDStructureElement element(PDStructureElement parent, String tag) {
    var element = new PDStructureElement(tag, parent);
    parent.appendKid(element);
    return element;
  }

  int pages() {
    return pages.size();
  }

  void newPage() throws IOException {
    content.close();
    content = opened();
  }

  private PDPageContentStream opened() throws IOException {
    var page = new PDPage(size);
    page.setStructParents(pages.size());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    document.addPage(page);
    pages.add(page);
    parents.add(new COSArray());
    return new PDPageContentStream(document, page);
  }

  /** One line on the last page, as part of the element. */
  void line(PDStructureElement element, Passage passage, String visual, Color ink, float x, float y)
      throws IOException {
    if (visual.isBlank()) {
      return;
    }
    var marks = parents.get(parents.size() - 1);
    int mark = marks.size();
    var reference = new PDMarkedContentReference();
    reference.setPage(pages.get(pages.size() - 1));
    reference.setMCID(mark);
    element.appendKid(reference);
    marks.add(element);
    content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), mark);
    write(content, passage, visual, ink, x, y);
    content.endMarkedContent();
  }

  static void write(
      PDPageContentStream content, Passage passage, String visual, Color ink, float x, float y)
      throws IOException {
    content.beginText();
    content.setFont(passage.font(), passage.size());
    content.setNonStrokingColor(ink);
    content.newLineAtOffset(x, y);
    content.showText(visual);
    content.endText();
  }

  /** On the last page. */
  void artifact(Drawing drawing) throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    drawing.on(content);
    content.endMarkedContent();
  }

  /** On a page that may be closed already; the first is 0. */
  void artifact(int page, Drawing drawing) throws IOException {
    try (var more =
        new PDPageContentStream(document, pages.get(page), AppendMode.APPEND, true, true)) {
      more.beginMarkedContent(COSName.ARTIFACT);
      drawing.on(more);
      more.endMarkedContent();
    }
  }

  /** A bookmark that leads to a height of the last page. */
  void bookmark(String title, float y) {
    var there = new PDPageXYZDestination();
    there.setPage(pages.get(pages.size() - 1));
    there.setLeft(0);
    there.setTop((int) y);
    var item = new PDOutlineItem();
    item.setTitle(PrintedText.clean(title));
    item.setDestination(there);
    outline.addLast(item);
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  /** No more text after this; artifacts of pages still can be added. */
  void written() throws IOException {
    if (!written) {
      content.close();
      written = true;
    }
  }

  byte[] bytes() throws IOException {
    written();
    var root = document.getDocumentCatalog().getStructureTreeRoot();
    Map<Integer, PDParentTreeValue> numbers = new HashMap<>();
    for (int page = 0; page < parents.size(); page++) {
      numbers.put(page, new PDParentTreeValue(parents.get(page)));
    }
    var tree = new PDNumberTreeNode(PDParentTreeValue.class);
    tree.setNumbers(numbers);
    root.setParentTree(tree);
    root.setParentTreeNextKey(parents.size());
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
