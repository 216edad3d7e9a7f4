package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After two days one of them wants out, and not this person again: it is nobody's business. */
@Tag("browser")
final class WantsOutTest {
  private static final String THANKS = "Thank you for trying it with me.";

  private PathOnPage path;
  private PersonColumn mira;
  private PersonColumn tomas;
  private PersonColumn ruth;

  @BeforeEach
  void open() {
    path = new PathOnPage("out").paired();
    path.mentor(EverythingUsed.WILHELMINA);
    mira = path.mira;
    tomas = path.tomas;
    ruth = path.ruth;
  }

  @AfterEach
  void close() {
    path.close();
  }

  @Test
  void one_ends_it_without_a_reason_and_is_never_matched_with_the_other_again() throws IOException {
    path.until("2026-11-25T10:00:00Z");
    miraEnds();
    tomas.waitFor("has ended. No reason was asked, and nothing was reported to anybody");
    tomas.doesNotRead("match");
    path.until("2026-11-26T18:00:00Z");
    bothLookBack();
    path.until("2026-12-15T18:00:00Z");
    mira.doesNotRead("note of thanks");
    mira.doesNotRead(THANKS);
    certificate();
    nobodySuggestsThemAgain();
    path.until("2027-05-25T18:00:00Z");
    nobodySuggestsThemAgain();
    ruth.doesNotRead("has ended");
    path.wentWell();
  }

  private void miraEnds() {
    mira.send("/mentor end");
    mira.waitForDialog("nobody needs a reason");
    mira.tick("Please don’t match us again");
    path.look("Mira", "01-end");
    mira.submit();
    mira.waitToRead("It has ended");
    mira.closeDialogIfOpen();
  }

  private void bothLookBack() {
    mira.waitFor("a minute of looking back");
    mira.press("Look back");
    mira.waitForDialog("What did you learn?");
    mira.doesNotRead("A note of thanks");
    mira.fill("What did you learn?", "I may say no");
    path.look("Mira", "02-looking-back");
    mira.submit();
    mira.waitToRead("Closed. Thank you");
    mira.closeDialogIfOpen();
    tomas.press("Look back");
    tomas.fill("A note of thanks", THANKS);
    tomas.submit();
    tomas.waitToRead("Closed. Thank you");
    tomas.closeDialogIfOpen();
  }

  private void certificate() throws IOException {
    mira.send("/mentor certificate");
    mira.waitForDialog("It needs no minimum time");
    mira.submit();
    mira.waitFor("Here is your certificate");
    path.look("Mira", "03-certificate");
    try (var paper = Loader.loadPDF(mira.download().toFile())) {
      assertThat(new PDFTextStripper().getText(paper))
          .contains("Mira Okafor", "23 November 2026", "25 November 2026", "claims no more")
          .doesNotContain("Tomás");
    }
  }

  private void nobodySuggestsThemAgain() {
    mira.send("/mentor request");
    mira.waitForDialog("I would like help with");
    mira.submit();
    mira.waitForDialog("Ask first");
    mira.waitForDialog("Wilhelmina");
    mira.dialogDoesNotRead("Tomás");
    mira.closeDialogIfOpen();
    mira.send("/mentor request @tomas");
    mira.waitToRead("can’t be asked just now");
    mira.closeDialogIfOpen();
  }
}
