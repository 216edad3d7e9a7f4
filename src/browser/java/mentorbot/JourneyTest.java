package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import mentorbot.store.Sealer;
import mentorbot.testing.SampleProgramme;
import mentorbot.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way, from the empty workspace to the first check-in answered, by clicks and keys. */
@Tag("browser")
final class JourneyTest {
  private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T09:00:00Z");
  private static final String GOAL = "Place IV catheters on my own";
  private static final String GOOD = "It’s a good fit";
  private static final int MOST_STEPS_TO_A_CHECK_IN = 60;

  private final String key = Sealer.newKey();
  @TempDir private Path folder;
  private LocalWorkspace local;
  private WorkspacePage page;
  private PersonColumn mira;
  private PersonColumn tomas;
  private PersonColumn ruth;

  @BeforeEach
  void open() {
    local = start(0);
    page = WorkspacePage.open(local.workspace().page());
    mira = page.person("U01MIRA");
    ruth = page.person("U02RUTH");
    tomas = page.person("U03TOMAS");
  }

  @AfterEach
  void close() {
    page.picture("99-end");
    page.close();
    local.close();
  }

  private LocalWorkspace start(int port) {
    var state = folder.resolve("workspace.json");
    var begin = Workspace.storedClock(state).orElse(MONDAY_MORNING);
    var database = "jdbc:hsqldb:file:" + folder.resolve("db").resolve("mentorbot");
    return LocalWorkspace.open(
        new LocalWorkspace.Place(port, database, state, key, begin), SampleProgramme.DEFINITIONS);
  }

  @Test
  void two_people_find_each_other_sign_set_a_goal_and_answer_a_check_in_that_outlive_a_restart() {
    looksAtTheStart();
    miraEnrols();
    tomasEnrols();
    miraAsksTomas();
    tomasAccepts();
    ruthRecordsTheCourse();
    bothSign();
    miraLogsAGoal();
    timePassesUntilTheCheckIn();
    bothAnswer();
    allIsStillThereAfterARestart();
    assertThat(page.wrongCalls()).isEmpty();
    assertThat(page.problems()).isEmpty();
  }

  private void looksAtTheStart() {
    page.picture("01-start");
    page.isAccessible("the empty workspace");
  }

  private void miraEnrols() {
    page.typeAsTheTourSuggests();
    mira.press("See the programme");
    mira.waitFor("Who sees what");
    page.picture("02-programme");
    mira.press("Join and fill in my profile");
    mira.choose("What I do", "Technician");
    mira.choose("My field", "Veterinary");
    mira.choose("How long I have done this", "In my first year");
    mira.choose("Where I work", "Riverside");
    page.picture("03-profile");
    page.isAccessible("a modal");
    mira.submit();
    mira.waitForDialog("2 of 4");
    mira.choose("I would like help with", "IV catheters");
    page.picture("04-profile-areas");
    mira.submit();
    mira.waitForDialog("3 of 4");
    page.picture("05-profile-style");
    mira.submit();
    mira.waitForDialog("4 of 4");
    mira.choose("I report to", "Dana");
    page.picture("06-profile-hours");
    mira.submit();
    mira.waitForNoDialog();
    mira.waitFor("You’re in");
    assertThat(mira.offers("Join and fill in my profile")).isFalse();
    page.picture("07-enrolled");
  }

  private void tomasEnrols() {
    page.waitForTour("As Tomás");
    page.typeAsTheTourSuggests();
    tomas.press("See the programme");
    tomas.press("Join and fill in my profile");
    tomas.choose("What I do", "Specialist");
    tomas.choose("My field", "Veterinary");
    tomas.choose("How long I have done this", "Ten years");
    tomas.submit();
    tomas.waitForDialog("2 of 4");
    tomas.choose("I can help others with", "IV catheters");
    tomas.choose("I can help others with", "Anaesthesia");
    tomas.choose("How many people at a time", "2");
    page.picture("08-mentor-areas");
    tomas.submit();
    tomas.waitForDialog("3 of 4");
    tomas.submit();
    tomas.waitForDialog("4 of 4");
    tomas.submit();
    tomas.waitToRead("You’re in");
    page.picture("09-mentor-enrolled");
    tomas.closeDialogIfOpen();
  }

  private void miraAsksTomas() {
    page.waitForTour("look for a mentor");
    page.typeAsTheTourSuggests();
    mira.waitForDialog("What is changing for you?");
    page.picture("10-request");
    mira.submit();
    mira.choose("Ask first", "1");
    mira.fill("What would you like from this?", "To place catheters calmly, without help.");
    page.picture("11-suggestions");
    page.isAccessible("suggestions");
    mira.submit();
    mira.waitToRead("I have asked");
    page.picture("12-asked");
    mira.closeDialogIfOpen();
  }

  private void tomasAccepts() {
    tomas.waitFor("would like you as a mentor");
    page.waitForTour("has a request");
    page.picture("13-request-arrives");
    page.isAccessible("messages");
    tomas.press("Accept");
    mira.waitFor("will be your mentor");
    page.picture("14-accepted");
  }

  private void ruthRecordsTheCourse() {
    page.waitForTour("/mentor-admin");
    page.typeAsTheTourSuggests();
    ruth.press("Record the course");
    ruth.waitForDialog("Tomás");
    ruth.choose("Who has completed it?", "Mira");
    page.picture("15-course");
    ruth.submit();
    ruth.waitToRead("Recorded:");
    page.picture("16-recorded");
    ruth.closeDialogIfOpen();
  }

  private void bothSign() {
    page.waitForTour("Now the agreement");
    page.typeAsTheTourSuggests();
    mira.press("Read and sign");
    mira.waitForDialog("Signing keeps your name");
    page.picture("17-agreement");
    mira.submit();
    mira.waitToRead("Signed, thank you");
    mira.closeDialogIfOpen();
    tomas.send("/mentor agreement");
    tomas.press("Read and sign");
    tomas.waitForDialog("Signing keeps your name");
    tomas.submit();
    tomas.waitToRead("Signed by everybody");
    page.picture("18-signed");
    tomas.closeDialogIfOpen();
    mira.waitFor("have started");
  }

  private void miraLogsAGoal() {
    page.waitForTour("One line logs a goal");
    page.typeAsTheTourSuggests();
    mira.waitFor("Your goal is logged");
    page.picture("19-goal");
    mira.openHome();
    mira.waitToRead("Place IV catheters on my own");
    page.picture("20-home");
    page.isAccessible("Home");
    mira.openMessages();
  }

  private void timePassesUntilTheCheckIn() {
    page.waitForTour("To the next thing");
    for (int step = 0; !bothAreAsked() && step < MOST_STEPS_TO_A_CHECK_IN; step++) {
      page.toTheNextThing();
    }
    assertThat(bothAreAsked()).isTrue();
    page.picture("21-check-in");
    page.narrow();
    page.show("Mira");
    page.paint("dark");
    page.picture("21-check-in-narrow-dark");
    page.isAccessible("a check-in, narrow and dark");
    page.paint("light");
    page.wide();
  }

  private boolean bothAreAsked() {
    return mira.offers(GOOD) && tomas.offers(GOOD);
  }

  private void bothAnswer() {
    page.waitForTour("answer the check-in");
    mira.press(GOOD);
    tomas.press(GOOD);
    mira.waitFor("you said");
    tomas.waitFor("you said");
    page.waitForTour("That was the whole way");
    page.tourIsAtItsEnd();
    page.picture("22-answered");
    page.colours("dark");
    page.picture("23-dark");
    page.isAccessible("dark");
    page.narrow();
    page.picture("24-narrow-dark");
    page.colours("light");
    page.show("Mira");
    page.picture("25-narrow");
    assertThat(page.scrollsSideways()).isFalse();
    page.isAccessible("a narrow screen");
    page.wide();
  }

  private void allIsStillThereAfterARestart() {
    var port = local.workspace().page().getPort();
    local.close();
    page.waitUntilAway();
    local = start(port);
    page.waitUntilBack();
    mira.waitFor(GOAL);
    page.reload();
    page.waitForTour("That was the whole way");
    page.closeTheTour();
    page.reload();
    page.hasNoTour();
    mira.waitFor("you said");
    tomas.waitFor("you said");
    mira.send("/goal");
    mira.waitToRead("Your goals");
    page.picture("26-goals-after-restart");
    mira.closeDialogIfOpen();
    mira.openHome();
    mira.waitToRead(GOAL);
    page.picture("27-home-after-restart");
  }
}
