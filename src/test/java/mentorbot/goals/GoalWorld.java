package mentorbot.goals;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.actor.Actor;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Pairing;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import mentorbot.store.Sealer;
import mentorbot.testing.FakeClock;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;

/** Goals on a real database: Ada (U1) and her mentor Mira (U2), Eve (U3) who knows neither. */
public final class GoalWorld implements AutoCloseable {
  public static final String TEAM = "T1";
  public static final String ADA = "U1";
  public static final String MIRA = "U2";
  public static final String EVE = "U3";
  public static final String CHANNEL = "C0NEWS";

  private static final AtomicInteger DELIVERY = new AtomicInteger();

  final Database database;
  final FakeClock clock = FakeClock.at("2026-06-10T09:00:00Z");
  final Hours hours = new Hours(QuietTime.DEFAULT, PreferredHour.daily(LocalTime.of(10, 0)));
  final GoalBook book;
  public final GoalLog log;
  public final GoalCare care;
  public final GoalTasks tasks;
  public final GoalLists lists;
  public final Celebrating celebrating;
  public final Suggesting suggesting;
  public final GoalsPrinting printing;

  public GoalWorld() {
    this(TestDatabase.hsqldb());
  }

  GoalWorld(Database database) {
    this.database = database;
    book = new GoalBook(database, Sealer.withKey(Sealer.newKey()), clock, hours);
    log = new GoalLog(book);
    care = new GoalCare(book);
    tasks = new GoalTasks(book);
    lists = new GoalLists(book);
    suggesting = new Suggesting(book);
    printing = new GoalsPrinting(book);
    celebrating = new Celebrating(book, session -> Optional.of(CHANNEL));
  }

  public static Actor by(String user) {
    return new Actor(TEAM, user, "delivery " + DELIVERY.incrementAndGet());
  }

  /** Mira mentors {@code mentee}, started today; returns the relationship's id. */
  public String pair(String mentee) {
    var now = clock.instant();
    return database.write(
        TEAM,
        session -> {
          var made =
              new Pairing(SampleProgramme.PROGRAMME).oneToOne(session, MIRA, mentee, null, 3, now);
          var pair = ((Pairing.Result.Made) made).mentorship();
          pair.start(now.atZone(ZoneOffset.UTC).toLocalDate());
          new Mentorships_(session).change(pair);
          return pair.id();
        });
  }

  /** Logged in one transaction, a second apart. */
  public void manyGoals(String user, int count) {
    database.change(
        TEAM,
        session -> {
          var goals = new Goals_(session);
          for (int i = 0; i < count; i++) {
            var id = Ids.fresh();
            var title = book.texts().seal(TEAM, GoalTexts.Kind.TITLE, id, "Learn subject q" + i);
            goals.add(new Goal(id, user, title, GoalKind.PLAIN, clock.instant().plusSeconds(i)));
          }
        });
    clock.advance(Duration.ofSeconds(count));
  }

  public GoalPage goal(String user, String line) {
    return ((GoalOutcome.Logged) log.line(by(user), line)).page();
  }

  @Override
  public void close() {
    database.close();
  }
}
