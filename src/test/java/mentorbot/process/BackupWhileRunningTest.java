package mentorbot.process;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands beside a running bot, as somebody types them on the machine it runs on. */
@Tag("process")
class BackupWhileRunningTest {
  private static final Duration SOON = ofSeconds(40);
  private static final String EARLY = "Read cytology smears";
  private static final String LATE = "Scale teeth without help";

  @TempDir private Path folder;

  @Test
  void what_is_there_is_backed_up_restored_and_served_again_and_a_kill_costs_no_wait()
      throws IOException {
    try (var slack = StandIn.open(folder)) {
      var variables = slack.http();
      long started;
      try (var bot = startTimed(slack, variables)) {
        started = lastStart;
        slack.mira().command("/goal " + EARLY);
        done(slack, "backup", "--to", "evening.backup", "made by the running bot");
        refused(slack, "backup", "--to", "evening.backup", "is there already");
        refused(slack, "restore", "--from", "evening.backup", "in use by another running");
        refused(slack, "copy", "--to", "jdbc:postgresql://localhost:1/none", "in use by another");
        refused(slack, "rekey", "in use by another running mentorbot");
        slack.mira().command("/goal " + LATE);
        bot.kill();
      }
      try (var again = startTimed(slack, variables)) {
        assertThat(lastStart).as("ms to start after a kill").isLessThan(started + 5_000);
        assertThat(goals(slack)).contains(EARLY).contains(LATE);
        assertThat(again.terminate(ofSeconds(10))).isEqualTo(143);
      }
      refused(slack, "restore", "--from", "evening.backup", "A database is there already");
      done(slack, "backup", "--to", "night.backup", "as no bot runs");

      Files.move(folder.resolve("data"), folder.resolve("data.broken"));
      done(slack, "restore", "--from", "evening.backup", "Restored ");
      try (var restored = slack.startHttp(variables)) {
        assertThat(goals(slack)).contains(EARLY).doesNotContain(LATE);
        assertThat(restored.runs()).isTrue();
      }
    }
  }

  private long lastStart;

  private BotProcess startTimed(StandIn slack, Map<String, String> variables) {
    long before = System.nanoTime();
    var bot = slack.startHttp(variables);
    lastStart = Duration.ofNanos(System.nanoTime() - before).toMillis();
    System.out.println("started in " + lastStart + " ms");
    return bot;
  }

  private static String goals(StandIn slack) {
    slack.mira().closeAll();
    slack.mira().command("/goal");
    var shown =
        slack
            .mira()
            .modal()
            .map(Object::toString)
            .orElseGet(() -> slack.mira().lastMessage().orElseThrow().blocks().toString());
    slack.mira().closeAll();
    return shown;
  }

  private static void done(
      StandIn slack, String command, String option, String value, String said) {
    try (var run = slack.start(keys(), command, option, value)) {
      assertThat(run.exitCode(SOON)).as(run.out() + run.err()).isZero();
      assertThat(run.out()).contains(said);
    }
  }

  private static void refused(
      StandIn slack, String command, String option, String value, String why) {
    refused(slack.start(Map.of(), command, option, value), why);
  }

  private static void refused(StandIn slack, String command, String why) {
    refused(slack.start(keys(), command), why);
  }

  private static void refused(BotProcess run, String why) {
    try (run) {
      assertThat(run.exitCode(SOON)).as(run.out() + run.err()).isEqualTo(2);
      assertThat(run.err()).contains(why);
      assertThat(run.err().lines()).hasSize(1);
    }
  }

  /** None of Slack's: whoever types a command rarely has the service's variables. */
  private static Map<String, String> keys() {
    return Map.of(
        "MENTORBOT_KEY", StandIn.KEY, "MENTORBOT_OLD_KEYS", mentorbot.store.Sealer.newKey());
  }
}
