package mentorbot.process;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk fills up, or PostgreSQL goes away and comes back, while the bot runs. */
@Tag("process")
class StorageFaultsTest {
  private static final String FIRST = "Read cytology smears";
  private static final String REFUSED = "Draw blood from a cat";
  private static final String LATER = "Scale teeth without help";

  @TempDir private Path folder;
  private boolean mounted;

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(run("umount", "-l", folder.resolve("data").toString())).isZero();
    }
  }

  /** A disk of its own, so only where one may mount one. */
  @Test
  void a_full_disk_saves_nothing_says_so_and_is_over_when_there_is_room() throws Exception {
    Files.createDirectories(folder.resolve("data"));
    mounted =
        run("mount", "-t", "tmpfs", "-o", "size=96m", "tmpfs", folder.resolve("data").toString())
            == 0;
    assumeTrue(mounted, "no disk can be mounted here");
    var ballast = folder.resolve("data/ballast");
    try (var slack = StandIn.open(folder)) {
      try (var bot = slack.startHttp(slack.http())) {
        saved(slack, FIRST);
        fill(ballast, 20);
        notSaved(slack, REFUSED);
        fill(ballast, 0);
        notSaved(slack, REFUSED);
        assertThat(bot.get("/healthz").statusCode()).isEqualTo(200);
        Files.delete(ballast);
        saved(slack, LATER);
        bot.kill();
      }
      try (var again = slack.startHttp(slack.http())) {
        assertThat(goals(slack)).contains(FIRST).contains(LATER).doesNotContain(REFUSED);
        assertThat(again.runs()).isTrue();
      }
    }
  }

  @Test
  void postgresql_may_stop_and_start_again() throws Exception {
    var data = Files.createDirectories(folder.resolve("postgres"));
    var postgres =
        EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).start();
    int port = postgres.getPort();
    try (var slack = StandIn.open(folder)) {
      var variables = slack.http();
      variables.put("DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres"));
      try (var bot = slack.startHttp(variables)) {
        saved(slack, FIRST);
        postgres.close();
        notSaved(slack, REFUSED);
        assertThat(bot.get("/healthz").statusCode()).isEqualTo(200);
        postgres =
            EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
        BotProcess.eventually(ofSeconds(20), () -> goals(slack).contains(FIRST));
        saved(slack, LATER);
        assertThat(goals(slack)).doesNotContain(REFUSED);
        assertThat(bot.runs()).isTrue();
      }
    } finally {
      postgres.close();
    }
  }

  private static void saved(StandIn slack, String goal) {
    slack.mira().closeAll();
    assertThat(slack.mira().command("/goal " + goal).has("error")).isFalse();
    assertThat(slack.mira().lastMessage().orElseThrow().toString()).contains(goal);
  }

  private static void notSaved(StandIn slack, String goal) {
    slack.mira().closeAll();
    JsonNode answer = slack.mira().command("/goal " + goal);
    var said = answer + slack.mira().lastMessage().orElseThrow().text();
    assertThat(said).contains("nothing was saved");
  }

  private static String goals(StandIn slack) {
    slack.mira().closeAll();
    slack.mira().command("/goal");
    var shown =
        slack
            .mira()
            .modal()
            .map(JsonNode::toString)
            .orElseGet(() -> slack.mira().lastMessage().orElseThrow().blocks().toString());
    slack.mira().closeAll();
    return shown;
  }

  /** Until so many megabytes are left. */
  private static void fill(Path ballast, long left) throws IOException {
    try (var file =
        FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      var piece = java.nio.ByteBuffer.allocate(1 << 16);
      while (ballast.toFile().getUsableSpace() > Math.max(left << 20, 0)) {
        piece.clear();
        file.write(piece);
      }
    } catch (IOException full) {
      assertThat(left).isZero();
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }
}
