package mentorbot;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Six months of a pair that never answers: it is noticed kindly, and comes to a kind end. */
@Tag("browser")
final class SilentPairTest {
  private PathOnPage path;
  private PersonColumn mira;
  private PersonColumn tomas;
  private PersonColumn ruth;

  @BeforeEach
  void open() {
    path = new PathOnPage("silent").paired();
    mira = path.mira;
    tomas = path.tomas;
    ruth = path.ruth;
  }

  @AfterEach
  void close() {
    path.close();
  }

  @Test
  void a_pair_that_goes_silent_is_nudged_seen_and_ended_on_the_day_it_was_told() {
    path.until("2026-12-28T18:00:00Z");
    for (var one : List.of(mira, tomas)) {
      one.waitFor("It has been quiet between you and");
      one.waitFor("kind end by itself on Mon, 8 Feb 2027");
    }
    path.look("Mira", "01-nudged");
    ruth.send("/mentor-admin");
    ruth.waitToRead("Nothing needs you right now");
    ruth.doesNotRead("quiet since");
    path.until("2027-01-18T18:00:00Z");
    theDeskTellsADate();
    path.until("2027-02-07T23:00:00Z");
    mira.doesNotRead("has come to its end");
    path.until("2027-02-08T18:00:00Z");
    for (var one : List.of(mira, tomas)) {
      one.waitFor("has come to its end by itself");
    }
    path.look("Mira", "03-ended");
    path.until("2027-02-16T18:00:00Z");
    bothLookBack();
    path.until("2027-05-25T18:00:00Z");
    mira.doesNotRead("agreed on is over");
    path.wentWell();
  }

  private void theDeskTellsADate() {
    ruth.waitFor("Mon, 23 Nov 2026");
    ruth.send("/mentor-admin");
    ruth.waitFor("ends kindly by itself on Mon, 8 Feb 2027");
    path.look("Ruth", "02-desk");
    ruth.openHome();
    ruth.waitToRead("1 relationship");
    ruth.openMessages();
  }

  private void bothLookBack() {
    for (var one : List.of(mira, tomas)) {
      one.waitFor("a minute of looking back");
      one.press("Look back");
      one.waitForDialog("What did you learn?");
      one.fill("What did you learn?", "Half an hour is enough");
      one.submit();
      one.waitToRead("Closed. Thank you");
      one.closeDialogIfOpen();
      one.waitFor("Half an hour is enough");
    }
    path.look("Mira", "04-looked-back");
    ruth.doesNotRead("Half an hour");
  }
}
