package mentorbot;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import mentorbot.config.Definitions;
import mentorbot.config.Settings;
import mentorbot.config.SettingsRefused;
import mentorbot.logs.JavaLogging;
import mentorbot.store.DatabaseUnavailable;
import mentorbot.store.Sealer;
import mentorbot.transport.CannotListen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the settings, opens what they name, starts, and stops in order on SIGTERM. */
public final class Main {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] arguments) {
    JavaLogging.install();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, e) -> LOG.error("thread {} died", thread.getName(), e));
    int status = run(Arrays.asList(arguments), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Zero when it has done what was asked, or is now running. */
  private static int run(List<String> arguments, PrintStream out, PrintStream problems) {
    if (!Commands.start(arguments)) {
      return new Commands(System.getenv(), out, problems).run(arguments);
    }
    try {
      start(arguments.contains("--fresh"), out);
      return Command.DONE;
    } catch (SettingsRefused e) {
      e.problems().forEach(problems::println);
    } catch (DatabaseUnavailable | CannotListen e) {
      problems.println(e.getMessage());
    }
    return Command.REFUSED;
  }

  private static void start(boolean fresh, PrintStream out) {
    var settings = Settings.read(System.getenv(), key -> Sealer.isKey(key.reveal()));
    var definitions = Definitions.load(settings.configFolder());
    if (settings.local()) {
      stopAtTheEnd(LocalWorkspace.start(settings, definitions, fresh, out));
    } else if (fresh) {
      throw new SettingsRefused(
          List.of("--fresh is for the local workspace only: it would erase a real programme."));
    } else {
      stopAtTheEnd(RealSlack.start(settings, definitions, out));
    }
  }

  private static void stopAtTheEnd(AutoCloseable running) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  try {
                    running.close();
                  } catch (Exception e) {
                    LOG.error("stopping failed", e);
                  }
                },
                "stopping"));
  }
}
