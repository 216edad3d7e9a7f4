package mentorbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mentorbot.Entities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What HSQLDB calls committed although its log could not be written, on a disk that is full to the
 * last byte and with no reserve kept.
 */
@Tag("process")
class UnwrittenCommitsTest {
  private static final String TEAM = "T1";

  @TempDir private Path folder;
  private boolean mounted;

  private Path disk() {
    return folder.resolve("disk");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(run("umount", "-l", disk().toString())).isZero();
    }
  }

  @Test
  void what_is_not_on_disk_is_not_saved_and_what_follows_is_not_lost_behind_it() throws Exception {
    var disk = Files.createDirectories(disk());
    mounted = run("mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", disk.toString()) == 0;
    assumeTrue(mounted, "no disk can be mounted here");
    var settings = new DatabaseSettings("jdbc:hsqldb:file:" + disk.resolve("mentorbot"), 5, 0);
    var acknowledged = new ArrayList<String>();
    var database = Database.open(settings, Entities.all(), Clock.systemUTC());
    add(database, "before", acknowledged);
    var ballast = disk.resolve("ballast");
    fillToTheLastByte(ballast);
    int refused = 0;
    for (int i = 0; i < 200 && refused < 3; i++) {
      refused += add(database, "full" + i, acknowledged) ? 0 : 1;
    }
    assertThat(refused).as("refused while the disk was full").isEqualTo(3);
    Files.delete(ballast);
    for (int i = 0; i < 5; i++) {
      add(database, "after" + i, acknowledged);
    }
    assertThat(acknowledged).contains("before", "after4");
    assertThat(stored(database)).containsExactlyInAnyOrderElementsOf(acknowledged);

    // As a kill would leave it: the files as they are, and opened anew elsewhere.
    var copy = Files.createDirectories(folder.resolve("copy"));
    try (var files = Files.list(disk)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    var copied = new DatabaseSettings("jdbc:hsqldb:file:" + copy.resolve("mentorbot"));
    try (var again = Database.open(copied, Entities.all(), Clock.systemUTC())) {
      assertThat(stored(again)).containsExactlyInAnyOrderElementsOf(acknowledged);
    }
    database.close();
  }

  private static boolean add(Database database, String id, List<String> acknowledged) {
    try {
      database.change(
          TEAM, session -> session.insert(new Delivery(id, Clock.systemUTC().instant())));
      acknowledged.add(id);
      return true;
    } catch (RuntimeException refused) {
      return false;
    }
  }

  private static List<String> stored(Database database) {
    return database.read(
        TEAM,
        session -> session.createSelectionQuery("select id from Delivery", String.class).list());
  }

  private static void fillToTheLastByte(Path ballast) throws IOException {
    for (int size = 1 << 16; size > 0; size /= 16) {
      try (var out =
          Files.newOutputStream(
              ballast,
              java.nio.file.StandardOpenOption.CREATE,
              java.nio.file.StandardOpenOption.APPEND)) {
        while (true) {
          out.write(new byte[size]);
        }
      } catch (IOException full) {
        assertThat(full).isNotNull();
      }
    }
  }

  @Test
  void too_little_room_is_said_before_anything_is_opened() {
    var wish = new DatabaseSettings("jdbc:hsqldb:file:" + folder.resolve("m"), 5, Long.MAX_VALUE);
    assertThatThrownBy(() -> Database.open(wish, Entities.all(), Clock.systemUTC()))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("is full");
    assertThat(folder.resolve("m.script")).doesNotExist();
  }

  private static int run(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }
}
