package mentorbot.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Says whether a file is what PDF/UA-1 asks for, and what it says as text. */
public final class PdfUa {
  private PdfUa() {}

  /** What veraPDF finds against it; empty if nothing. */
  public static List<String> broken(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .distinct()
          .collect(Collectors.toList());
    }
  }

  /** Its text; lines are as they are broken on the page. */
  public static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** What stands between head and foot of its pages, without any space: nothing is broken then. */
  public static String body(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              if (text.getYDirAdj() > 80 && text.getYDirAdj() < 765) {
                super.processTextPosition(text);
              }
            }
          };
      return squeezed(stripper.getText(document));
    }
  }

  /** Without any space. */
  public static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** All of it in one line, with a space where a line ended. */
  public static String flat(byte[] pdf) throws IOException {
    return text(pdf).replaceAll("\\s+", " ");
  }
}
