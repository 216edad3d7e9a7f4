package mentorbot.journal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.actor.Actor;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.journal.Journal.Written;
import mentorbot.journal.JournalTexts.Kind;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Pairing;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import mentorbot.store.Sealer;
import mentorbot.testing.FakeClock;
import mentorbot.testing.SampleProgramme;
import mentorbot.testing.TestDatabase;

/** Journals on a real database: Ada (U1) and her mentor Mira (U2), Eve (U3) who knows neither. */
public final class JournalWorld implements AutoCloseable {
  public static final String TEAM = "T1";
  public static final String ADA = "U1";
  public static final String MIRA = "U2";
  public static final String EVE = "U3";

  private static final AtomicInteger DELIVERY = new AtomicInteger();

  final Database database;
  final FakeClock clock = FakeClock.at("2026-06-10T09:00:00Z");
  final Hours hours = new Hours(QuietTime.DEFAULT, PreferredHour.daily(LocalTime.of(10, 0)));
  final JournalBook book;
  public final Journal journal;
  public final JournalPages pages;
  public final Sharing sharing;
  public final Reflecting reflecting;
  public final Exporting exporting;

  public JournalWorld() {
    this(TestDatabase.hsqldb());
  }

  JournalWorld(Database database) {
    this(database, FakeClock.at("2026-06-10T09:00:00Z"));
  }

  JournalWorld(Database database, Clock wall) {
    this.database = database;
    book = new JournalBook(database, Sealer.withKey(Sealer.newKey()), clock, hours);
    journal = new Journal(book);
    pages = new JournalPages(book, wall);
    sharing = new Sharing(book);
    reflecting = new Reflecting(book);
    exporting = new Exporting(book);
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

  public Entry kept(String user, String text) {
    return ((JournalOutcome.Kept) journal.keep(by(user), new Written(text))).entry();
  }

  void talked(String mentorship, LocalDate day) {
    database.change(TEAM, session -> Reflecting.talked(session, mentorship, day, clock.instant()));
  }

  /** Kept in few transactions; the n-th says {@code n5x}, counted from 1. */
  void manyEntries(String user, int count, String filling) {
    for (int from = 1; from <= count; from += 1_000) {
      int first = from;
      database.change(
          TEAM,
          session -> {
            var entries = new JournalEntries_(session);
            for (int n = first; n < Math.min(first + 1_000, count + 1); n++) {
              var entry = new JournalEntry(Ids.fresh(), user, n, clock.instant());
              entry.text = book.texts().seal(TEAM, Kind.TEXT, entry.id(), "n" + n + "x " + filling);
              entries.add(entry);
            }
          });
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
