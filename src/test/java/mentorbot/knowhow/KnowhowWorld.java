package mentorbot.knowhow;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.actor.Actor;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.config.Library;
import mentorbot.knowhow.Item.Content;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Pairing;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.store.Database;
import mentorbot.store.Sealer;
import mentorbot.testing.FakeClock;
import mentorbot.testing.SampleProgramme;

/** Know-how on a real database: Ada (U1), her mentor Mira (U2), Eve (U3), Ruth the coordinator. */
final class KnowhowWorld implements AutoCloseable {
  static final String TEAM = "T1";
  static final String ADA = "U1";
  static final String MIRA = "U2";
  static final String EVE = "U3";
  static final String RUTH = "U9";
  static final Library LIBRARY = SampleProgramme.DEFINITIONS.library();

  private static final AtomicInteger DELIVERY = new AtomicInteger();

  final Database database;
  final Sealer sealer = Sealer.withKey(Sealer.newKey());
  final FakeClock clock = FakeClock.at("2026-06-10T09:00:00Z");
  final Hours hours = new Hours(QuietTime.DEFAULT, PreferredHour.daily(LocalTime.of(10, 0)));
  final Coordinators coordinators = new Coordinators(List.of(RUTH), List.of());
  final Guide guide;
  final Shelf shelf;
  final Shelving shelving;

  KnowhowWorld(Database database) {
    this.database = database;
    guide = new Guide(database, clock, hours);
    shelf = new Shelf(database, sealer, LIBRARY, coordinators);
    shelving = new Shelving(database, clock, sealer, LIBRARY, coordinators);
  }

  static Actor by(String user) {
    return new Actor(TEAM, user, "delivery " + DELIVERY.incrementAndGet());
  }

  static Content content(String title, String link) {
    return new Content(title, "Try it once", link, "any", "everyone", "everyone");
  }

  /** Mira mentors {@code mentee}, started today; returns the relationship's id. */
  String pair(String mentee) {
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

  @Override
  public void close() {
    database.close();
  }
}
