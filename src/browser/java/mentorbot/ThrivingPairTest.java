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

/** Six months of a pair that thrives: a goal, a meeting, check-ins, three reviews, a good end. */
@Tag("browser")
final class ThrivingPairTest {
  private static final String GOAL = "Place IV catheters on my own";
  private static final String LEARNED = "To ask before I am stuck";
  private static final String THANKS = "You let me try, and stood by.";

  private PathOnPage path;
  private PersonColumn mira;
  private PersonColumn tomas;

  @BeforeEach
  void open() {
    path = new PathOnPage("thriving").paired();
    mira = path.mira;
    tomas = path.tomas;
  }

  @AfterEach
  void close() {
    path.close();
  }

  @Test
  void a_pair_that_thrives_meets_reviews_and_looks_back_and_may_go_on() throws IOException {
    mira.send("/goal " + GOAL + " by March");
    mira.waitFor("Your goal is logged");
    meets();
    bothAnswer("2026-12-07", "It’s a good fit");
    bothAnswer("2026-12-21", "Going well");
    firstReview();
    bothAnswer("2027-01-04", "Going well");
    bothAnswer("2027-02-04", "Going well");
    review("2027-02-24T12:00:00Z", "2027-03-08T12:00:00Z");
    bothAnswer("2027-04-04", "Going well");
    bothAnswer("2027-05-04", "Going well");
    review("2027-05-12T12:00:00Z", "2027-05-21T12:00:00Z");
    itsTimeIsOver();
    bothLookBack();
    certificate();
    bothGoOn();
    path.wentWell();
  }

  private void meets() {
    mira.send("/mentor meet");
    mira.waitForDialog("Times to offer");
    mira.fill("Where, if not in your chat", "Room 2");
    path.look("Mira", "01-meet");
    mira.submit();
    mira.waitToRead("You suggested these times");
    mira.closeDialogIfOpen();
    tomas.waitFor("suggests 3 times to meet");
    tomas.press("This one");
    tomas.waitFor("You and");
    path.until("2026-11-27T20:00:00Z");
    mira.waitFor("Did you and");
    mira.press("Yes");
    mira.press("Two questions");
    mira.waitForDialog("What do I take from it?");
    mira.fill("What do I take from it?", "Breathe out first");
    mira.submit();
    mira.waitForNoDialog();
  }

  private void bothAnswer(String day, String answer) {
    path.until(day + "T12:00:00Z");
    for (var one : List.of(mira, tomas)) {
      one.press(answer);
      one.waitFor("About working with");
    }
  }

  private void firstReview() {
    path.until("2026-12-28T12:00:00Z");
    mira.waitFor("Your first review with");
    path.look("Mira", "02-review");
    for (var one : List.of(mira, tomas)) {
      one.press("Go on as it is");
      one.waitFor("You said: Go on as it is");
    }
    mira.press("Add a private note");
    mira.waitForDialog("What would you like to say, or to remember?");
    mira.fill("What would you like to say, or to remember?", "Ask for an hour at the table");
    path.look("Mira", "03-review-note");
    mira.submit();
    mira.waitToRead("Only you can read your note");
    mira.closeDialogIfOpen();
    mira.openHome();
    mira.waitToRead("Review with");
    path.look("Mira", "04-home");
    mira.openMessages();
    path.until("2027-01-03T12:00:00Z");
    tomas.waitFor("you both want to continue");
    tomas.doesNotRead("Ask for an hour");
  }

  private void review(String asked, String read) {
    path.until(asked);
    for (var one : List.of(mira, tomas)) {
      one.press("Go on as it is");
      one.waitFor("You said: Go on as it is");
    }
    path.until(read);
    mira.waitFor("you both want to continue");
  }

  private void itsTimeIsOver() {
    path.until("2027-05-25T18:00:00Z");
    for (var one : List.of(mira, tomas)) {
      one.waitFor("agreed on is over");
    }
    mira.waitToRead("Goes on: " + GOAL);
    tomas.doesNotRead(GOAL);
    path.look("Mira", "05-over");
  }

  private void bothLookBack() {
    mira.press("Look back");
    mira.fill("What did you learn?", LEARNED);
    mira.fill("A note of thanks", THANKS);
    mira.tick("Certificates may say how long we met");
    path.look("Mira", "06-looking-back");
    mira.submit();
    mira.waitToRead("Closed. Thank you");
    mira.closeDialogIfOpen();
    tomas.press("Look back");
    tomas.tick("The others’ certificates may show my name");
    tomas.tick("Certificates may say how long we met");
    tomas.submit();
    tomas.waitToRead("Closed. Thank you");
    tomas.closeDialogIfOpen();
    path.until("2027-05-26T18:00:00Z");
    tomas.waitFor("has left you a note of thanks");
    tomas.waitFor(THANKS);
    tomas.doesNotRead(LEARNED);
  }

  private void certificate() throws IOException {
    mira.send("/mentor certificate");
    mira.waitForDialog("Your name, as it should be printed");
    path.look("Mira", "07-certificate-form");
    mira.submit();
    mira.waitFor("Here is your certificate");
    path.look("Mira", "08-certificate");
    try (var paper = Loader.loadPDF(mira.download().toFile())) {
      assertThat(new PDFTextStripper().getText(paper))
          .contains("Mira Okafor", "Tomás Ferreira", "23 November 2026", "23 May 2027", "one meeting");
    }
  }

  private void bothGoOn() {
    for (var one : List.of(mira, tomas)) {
      one.press("Go on together");
    }
    mira.waitFor("You would like to go on with");
    tomas.waitFor("You would both like to go on");
    path.until("2027-05-27T18:00:00Z");
    mira.waitFor("would both like to go on");
    mira.openHome();
    mira.waitToRead("Looking back");
    path.look("Mira", "09-home-again");
  }
}
