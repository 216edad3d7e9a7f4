package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mentorbot.store.Sealer;
import mentorbot.testing.SampleProgramme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A press counts, whatever arrives while the finger is down. */
@Tag("browser")
final class PressingTest {
  private LocalWorkspace local;
  private WorkspacePage page;
  private PersonColumn mira;

  @BeforeEach
  void open() {
    local =
        LocalWorkspace.open(
            new LocalWorkspace.Place(
                0,
                "jdbc:hsqldb:mem:pressing",
                null,
                Sealer.newKey(),
                Instant.parse("2026-11-23T09:00:00Z")),
            SampleProgramme.DEFINITIONS);
    page = WorkspacePage.open(local.workspace().page());
    mira = page.person("U01MIRA");
  }

  @AfterEach
  void close() {
    page.picture("pressing-99-end");
    page.close();
    local.close();
  }

  @Test
  void a_message_that_comes_meanwhile_does_not_move_the_button_away() {
    mira.send("/mentor");
    mira.waitFor("See the programme");
    mira.pressAndHold("See the programme");
    local.workspace().driver("U01MIRA").command("/mentor help");
    page.pause(500);
    mira.letGo();
    mira.waitFor("Who sees what");
    mira.waitFor("Finding each other");
    assertThat(page.problems()).isEmpty();
  }
}
