package mentorbot;

import com.slack.api.Slack;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import mentorbot.config.Definitions;
import mentorbot.slack.IdentityHolder;
import mentorbot.slack.SlackApi;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.Sealer;
import mentorbot.texts.Texts;

/**
 * A process of its own, so that its heap is the sweeps' only: every sweep of the program over what
 * is stored: the first time ever, with nothing new to do, after a start, and a day later. Prints
 * what each took.
 */
public final class SweepRun {
  private SweepRun() {}

  /** Database address, folder of the settings, team, and the programme's instant. */
  public static void main(String[] arguments) {
    var database =
        Database.open(new DatabaseSettings(arguments[0]), Entities.all(), Clock.systemUTC());
    try (database) {
      var clock = Clock.systemUTC();
      var parts =
          new Parts(
              Definitions.load(Path.of(arguments[1])),
              database,
              Sealer.withKey(Sealer.newKey()),
              new Clocks(clock, clock),
              new SlackApi(Slack.getInstance(), "xoxb-none"),
              new IdentityHolder(),
              Texts.load());
      var bot = new Bot(parts);
      var now = Instant.parse(arguments[3]);
      round("first", bot, arguments[2], now);
      round("again", bot, arguments[2], now.plusSeconds(60));
      round("start", new Bot(parts), arguments[2], now.plusSeconds(120));
      round("day", bot, arguments[2], now.plus(Duration.ofDays(1)));
      System.out.printf(Locale.ROOT, "heap %d%n", Runtime.getRuntime().maxMemory() >> 20);
    }
  }

  private static void round(String name, Bot bot, String team, Instant now) {
    for (var sweep : bot.registry().sweeps) {
      long before = System.nanoTime();
      int done = 0;
      for (int some = sweep.run(team, now); some > 0; some = sweep.run(team, now)) {
        done += some;
      }
      long took = System.nanoTime() - before;
      System.out.printf(Locale.ROOT, "%s %s %d %d%n", name, sweep.name(), took, done);
    }
  }
}
