package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HushedTest {
  @Test
  void a_backup_says_nothing_past_the_log_and_others_are_heard(@TempDir Path folder)
      throws Exception {
    var heard = new ByteArrayOutputStream();
    var before = System.out;
    System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
    try {
      var settings = new DatabaseSettings("jdbc:hsqldb:file:" + folder.resolve("db/bot"));
      try (var database = Database.open(settings, List.of(), Clock.systemUTC())) {
        Hushed.run(
            () -> {
              database.backUp(folder.resolve("backup.tar.gz"));
              return true;
            });
      }
      Hushed.run(
          () -> {
            System.out.println("of this thread");
            var other = new Thread(() -> System.out.println("of another"));
            other.start();
            try {
              other.join();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            return true;
          });
      System.out.println("afterwards");
    } finally {
      System.setOut(before);
    }
    assertThat(heard.toString(StandardCharsets.UTF_8))
        .contains("of another", "afterwards")
        .doesNotContain("of this thread", "1 / ", "bot.script");
    assertThat(folder.resolve("backup.tar.gz")).exists();
  }
}
