package mentorbot.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import mentorbot.testing.TestDatabase;

/** A process that is killed in the middle of a job. */
public final class DyingNode {
  static final String WORK = "work";
  private static final String BEGUN = "begun";

  private DyingNode() {}

  public static void main(String[] arguments) {
    var never = new CountDownLatch(1);
    var work =
        new Job(
            WORK,
            Duration.ofHours(1),
            () -> {
              System.out.println(BEGUN);
              try {
                never.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    Timetable.of(List.of(work), TestDatabase.at(arguments[0])).start();
  }

  /** Starts it on this database, waits until it is at work, and kills it. */
  static void killedAtWork(String databaseUrl) throws IOException, InterruptedException {
    var classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                DyingNode.class.getName(),
                databaseUrl)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var out = process.inputReader()) {
      var line = out.readLine();
      while (line != null && !line.equals(BEGUN)) {
        line = out.readLine();
      }
      if (line == null) {
        throw new AssertionError("it never came to work");
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
