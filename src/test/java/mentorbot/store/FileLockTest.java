package mentorbot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock between real processes, by whichever name they know the file. */
@Tag("process")
class FileLockTest {
  @TempDir private Path folder;
  private DatabaseSettings settings;

  @BeforeEach
  void name() {
    settings = new DatabaseSettings("jdbc:hsqldb:file:" + folder.resolve("mentorbot"));
  }

  /** Takes the lock and keeps it until it is killed. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws InterruptedException {
      try {
        var lock = FileLock.of(new DatabaseSettings(arguments[0]));
        System.out.println("held");
        Thread.sleep(60_000);
        lock.close();
      } catch (DatabaseUnavailable e) {
        System.out.println(e.getMessage());
      }
    }
  }

  @Test
  void a_living_process_keeps_others_off_and_a_killed_one_does_not() throws Exception {
    var holder = start(settings.url());
    assertThat(firstLine(holder)).isEqualTo("held");
    refused(settings.url());
    var link =
        Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);
    refused("jdbc:hsqldb:file:" + link.resolve("mentorbot"));
    Files.delete(link);

    assertThat(holder.destroyForcibly().waitFor(5, TimeUnit.SECONDS)).isTrue();
    long before = System.nanoTime();
    FileLock.of(settings).close();
    assertThat(System.nanoTime() - before).isLessThan(TimeUnit.SECONDS.toNanos(1));
  }

  /** A try in the holding process used to drop its lock, as the system keeps one a process. */
  @Test
  void whoever_tries_in_vain_in_the_holding_process_does_not_let_others_in() throws Exception {
    var lock = FileLock.of(settings);
    refused(settings.url());
    refused("jdbc:hsqldb:file:" + folder.resolve(".").resolve("mentorbot"));
    var other = start(settings.url());
    assertThat(firstLine(other)).contains("in use by another running mentorbot");
    lock.close();
    FileLock.of(settings).close();
  }

  private static void refused(String url) {
    assertThatThrownBy(() -> FileLock.of(new DatabaseSettings(url)))
        .isInstanceOf(DatabaseUnavailable.class)
        .hasMessageContaining("in use by another running mentorbot");
  }

  private static Process start(String url) throws IOException {
    var path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                Holder.class.getName(),
                url))
        .redirectErrorStream(true)
        .start();
  }

  private static String firstLine(Process process) throws IOException {
    return String.valueOf(process.inputReader(StandardCharsets.UTF_8).readLine());
  }
}
