package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Six months of a mentor with two mentees: one agreement of all, and goals that stay one's own. */
@Tag("browser")
final class GroupTest {
  private static final String JUN = EverythingUsed.JUN;
  private static final String GOAL = "Place IV catheters on my own";
  private static final String THANKS = "You made room for our questions.";

  private PathOnPage path;
  private PersonColumn mira;
  private PersonColumn tomas;

  @BeforeEach
  void open() {
    path = new PathOnPage("group");
    path.mentee(JUN);
    mira = path.mira;
    tomas = path.tomas;
  }

  @AfterEach
  void close() {
    path.close();
  }

  @Test
  void a_group_comes_together_signs_keeps_its_goals_apart_and_looks_back() throws IOException {
    tomasOpensIt();
    bothSayYes();
    allSign();
    mira.send("/goal " + GOAL);
    mira.waitFor("Your goal is logged");
    for (var day : List.of("2026-12-09", "2027-01-10", "2027-02-10", "2027-03-10", "2027-04-10")) {
      somebodySaysItGoesOn(day);
    }
    tomas.doesNotRead(GOAL);
    path.until("2027-05-27T18:00:00Z");
    looksBack();
    certificate();
    path.wentWell();
  }

  private void tomasOpensIt() {
    tomas.send("/mentor group");
    tomas.waitForDialog("Whom I would ask");
    tomas.choose("Whom I would ask", "Mira");
    tomas.submit();
    tomas.waitForDialog("A group is you and two people or more");
    tomas.choose("Whom I would ask", "Jun");
    tomas.fill("In one line, what for", "Calm hands at every vein");
    path.look("Tomás", "01-open");
    tomas.submit();
    tomas.waitToRead("I am asking 2 people");
    tomas.closeDialogIfOpen();
  }

  private void bothSayYes() {
    mira.waitFor("would like to mentor a group, with you in it");
    mira.doesNotRead("Watanabe");
    path.look("Mira", "02-asked");
    mira.press("Accept");
    mira.waitFor("You said yes to a group with");
    path.press(JUN, "groups.accept");
    tomas.waitFor("Your group has come together");
    mira.waitFor("Watanabe");
  }

  private void allSign() {
    path.haveTheCourse(PathOnPage.MIRA, PathOnPage.TOMAS, JUN);
    path.sign(JUN);
    signs(mira, "Signed, thank you");
    signs(tomas, "Signed by everybody");
    mira.waitFor("have started as a group");
    mira.openHome();
    mira.waitToRead("Your group:");
    path.look("Mira", "03-home");
    mira.openMessages();
  }

  private static void signs(PersonColumn one, String answer) {
    one.send("/mentor agreement");
    one.press("Read and sign");
    one.waitForDialog("Calm hands at every vein");
    one.submit();
    one.waitToRead(answer);
    one.closeDialogIfOpen();
  }

  /** In a time in which nobody answers, one tap of anybody is enough. */
  private void somebodySaysItGoesOn(String day) {
    path.until(day + "T18:00:00Z");
    if (mira.offers("We go on")) {
      mira.press("We go on");
      mira.waitFor("nobody else is told");
    }
  }

  private void looksBack() {
    mira.waitFor("agreed on is over");
    mira.press("Look back");
    mira.waitForDialog("What did you learn?");
    mira.fill("What did you learn?", "Others find it hard too");
    mira.fill("A note of thanks", THANKS);
    path.look("Mira", "04-looking-back");
    mira.submit();
    mira.waitToRead("Closed. Thank you");
    mira.closeDialogIfOpen();
    path.until("2027-06-10T18:00:00Z");
    tomas.waitFor(THANKS);
    tomas.doesNotRead("Others find it hard too");
  }

  private void certificate() throws IOException {
    mira.send("/mentor certificate");
    mira.waitForDialog("Your name, as it should be printed");
    mira.submit();
    mira.waitFor("Here is your certificate");
    path.look("Mira", "05-certificate");
    try (var paper = Loader.loadPDF(mira.download().toFile())) {
      assertThat(new PDFTextStripper().getText(paper))
          .contains("Mira Okafor", "in a group")
          .doesNotContain("Watanabe", "Tomás");
    }
  }
}
