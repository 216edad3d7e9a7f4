package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import mentorbot.store.Sealer;
import mentorbot.testing.SampleProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every kind of form, and Home, on a phone's narrow screen, light and dark. */
@Tag("browser")
final class ViewsTest {
  private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T09:00:00Z");

  private LocalWorkspace local;
  private WorkspacePage page;
  private PersonColumn mira;
  private PersonColumn ruth;

  @BeforeEach
  void open() {
    local =
        LocalWorkspace.open(
            new LocalWorkspace.Place(
                0, "jdbc:hsqldb:mem:views", null, Sealer.newKey(), MONDAY_MORNING),
            SampleProgramme.DEFINITIONS);
    page = WorkspacePage.open(local.workspace().page());
    mira = page.person("U01MIRA");
    ruth = page.person("U02RUTH");
    page.narrow();
  }

  @AfterEach
  void close() {
    page.picture("views-99-end");
    page.close();
    local.close();
  }

  @Test
  void every_form_and_home_can_be_used_by_everybody_on_a_narrow_screen() {
    page.show("Mira");
    looksRightInBoth("empty");
    page.opensAndClosesTheBar();
    enrols();
    looksAtWhatOpensFromCommands();
    looksAtHours();
    mira.openHome();
    mira.waitToRead("Your next step");
    looksRightInBoth("home-technician");
    looksAtTheDesk();
    assertThat(page.problems()).isEmpty();
  }

  private void enrols() {
    mira.send("/mentor enrol");
    mira.press("Join and fill in my profile");
    mira.waitForDialog("1 of 4");
    mira.submit();
    mira.waitForDialog("required");
    looksRightInBoth("profile-1-missing");
    mira.choose("What I do", "Technician");
    mira.submit();
    mira.waitForDialog("2 of 4");
    looksRight("profile-2");
    mira.choose("I would like help with", "IV catheters");
    mira.submit();
    mira.waitForDialog("3 of 4");
    looksRight("profile-3");
    mira.submit();
    mira.waitForDialog("4 of 4");
    looksRightInBoth("profile-4");
    mira.submit();
    mira.waitFor("You’re in");
    looksRight("enrolled");
  }

  private void looksAtWhatOpensFromCommands() {
    mira.send("/mentor help");
    mira.waitFor("Finding each other");
    looksRightInBoth("help");
    looksAt("/mentor request", "What is changing for you?", "request");
    looksAt("/mentor offer", "How many people at a time", "offer");
    looksAt("/mentor register @tomas", "Who is the mentor?", "register");
    mira.send("/goal");
    mira.press("New goal");
    mira.waitForDialog("New goal");
    looksRight("goal");
    mira.closeDialogIfOpen();
  }

  private void looksAt(String command, String words, String picture) {
    mira.send(command);
    mira.waitForDialog(words);
    looksRight(picture);
    mira.closeDialogIfOpen();
  }

  private void looksAtHours() {
    for (var button : List.of("Weekly shifts", "A different week", "Add days away")) {
      mira.send("/mentor hours");
      mira.waitFor("Only you see this.");
      mira.press(button);
      mira.waitForDialog("");
      looksRight("hours-" + button.replace(' ', '-'));
      mira.closeDialogIfOpen();
    }
  }

  private void looksAtTheDesk() {
    page.show("Ruth");
    ruth.send("/mentor-admin record");
    ruth.waitForDialog("Who has completed it?");
    looksRightInBoth("desk-record");
    ruth.closeDialogIfOpen();
    ruth.send("/mentor-admin waive");
    ruth.waitForDialog("Why?");
    looksRight("desk-waive");
    ruth.closeDialogIfOpen();
    ruth.openHome();
    ruth.waitToRead("Your desk");
    looksRight("home-coordinator");
  }

  private void looksRightInBoth(String what) {
    looksRight(what);
    page.paint("dark");
    looksRight(what + "-dark");
    page.paint("light");
  }

  private void looksRight(String what) {
    page.picture("views-" + what);
    page.isAccessible(what);
    assertThat(page.scrollsSideways()).as(what).isFalse();
  }
}
