package mentorbot.bench;

import java.time.Clock;
import java.time.Duration;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.people.Hours;
import mentorbot.surveys.LaunchedSurveys;

/** Sending a survey to ten thousand people: the coordinator's press, then asking everybody. */
final class LaunchFigures {
  private static final int PAIRS = 5_000;
  private static final int PEOPLE = 2 * PAIRS;
  private static final int MEASURED = 3;

  /** Those of one day share their messages. */
  private static final Duration BETWEEN = Duration.ofDays(30);

  private static final int DAYS_AGO = 100;

  private final Store store;

  LaunchFigures(Store store) {
    this.store = store;
  }

  /**
   * {@code looking}: only finding whom to ask; {@code writing}: only as many messages.
   * The first of each warms up and is not among them.
   */
  record Figures(Latencies launch, Latencies looking, Latencies asking, Latencies writing) {}

  Figures measure() {
    var begin = Clock.systemUTC().instant();
    try (var database = store.open("launch")) {
      store.fillRunning(database, PAIRS, begin, DAYS_AGO, DAYS_AGO);
      var surveys =
          new LaunchedSurveys(database, SignedRequest.TEAM, store.definitions(), hours());
      var launch = new long[MEASURED];
      var looking = new long[MEASURED];
      var asking = new long[MEASURED];
      var writing = new long[MEASURED];
      for (int i = -1; i < MEASURED; i++) {
        var now = begin.plus(BETWEEN.multipliedBy(i + 1));
        long look = nanos(() -> check(surveys.look(now) == PEOPLE));
        long sent = nanos(() -> check(surveys.launch(now) == PEOPLE));
        long asked = nanos(() -> surveys.askEverybody(now));
        check(surveys.messages() == (i + 2L) * PEOPLE);
        long written = nanos(() -> surveys.write(PEOPLE, now));
        if (i >= 0) {
          looking[i] = look;
          launch[i] = sent;
          asking[i] = asked;
          writing[i] = written;
        }
      }
      return new Figures(
          new Latencies(launch, 0),
          new Latencies(looking, 0),
          new Latencies(asking, 0),
          new Latencies(writing, 0));
    }
  }

  private Hours hours() {
    var quiet = store.programme().messages().quiet();
    return new Hours(
        new QuietTime(quiet.from(), quiet.until()),
        PreferredHour.daily(store.programme().checkIns().time()));
  }

  private static void check(boolean right) {
    if (!right) {
      throw new IllegalStateException("not everybody is asked, once");
    }
  }

  private static long nanos(Runnable work) {
    long before = System.nanoTime();
    work.run();
    return System.nanoTime() - before;
  }
}
