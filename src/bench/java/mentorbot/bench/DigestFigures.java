package mentorbot.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.PreferredHour;
import mentorbot.calendar.QuietTime;
import mentorbot.checkins.CheckInRequests;
import mentorbot.desk.AgreementSource;
import mentorbot.desk.DeactivatedSource;
import mentorbot.desk.Desk;
import mentorbot.desk.EndingSource;
import mentorbot.desk.GateSource;
import mentorbot.desk.LastWeeksSource;
import mentorbot.desk.RequestSource;
import mentorbot.desk.SilentSource;
import mentorbot.desk.UnreachableSource;
import mentorbot.desk.WishSource;
import mentorbot.digest.Digest;
import mentorbot.digest.WeeklyNotice;
import mentorbot.mentorships.Parties;
import mentorbot.notices.Decision;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Notice;
import mentorbot.notices.Outbox;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.store.Database;

/** A coordinator's digest, put together from many relationships that run. */
final class DigestFigures {
  private static final int WARM = 3;
  private static final int MEASURED = 11;
  private static final int DAYS_AGO = 100;
  private static final String RUTH = "U1RUTH";

  private final Store store;
  private final int relationships;
  private final Instant now = Clock.systemUTC().instant();

  DigestFigures(Store store, int relationships) {
    this.store = store;
    this.relationships = relationships;
  }

  record Figures(Latencies digest, int waiting) {}

  Figures measure() {
    try (var database = store.open("digest")) {
      store.fillRunning(database, relationships, now, DAYS_AGO, DAYS_AGO);
      var coordinators = new Coordinators(List.of(RUTH), List.of());
      var kind = new WeeklyNotice(
              desk(database, coordinators), coordinators, session -> Optional.empty());
      var notice = notice(database);
      var took = new long[MEASURED];
      int waiting = 0;
      for (int i = -WARM; i < MEASURED; i++) {
        long before = System.nanoTime();
        waiting = digest(database, kind, notice).waiting().size();
        if (i >= 0) {
          took[i] = System.nanoTime() - before;
        }
      }
      return new Figures(new Latencies(took, 0), waiting);
    }
  }

  private Desk desk(Database database, Coordinators coordinators) {
    var clock = Clock.fixed(now, ZoneOffset.UTC);
    var quiet = store.programme().messages().quiet();
    var hours =
        new Hours(
            new QuietTime(quiet.from(), quiet.until()),
            PreferredHour.daily(store.programme().checkIns().time()));
    var involvement = new Parties();
    return new Desk(
        database,
        clock,
        hours,
        coordinators,
        involvement,
        List.of(
            new GateSource(involvement),
            new WishSource(new CheckInRequests(database, clock, coordinators)),
            new DeactivatedSource(),
            new RequestSource(),
            new AgreementSource(),
            new UnreachableSource(),
            new SilentSource(),
            new LastWeeksSource(),
            new EndingSource(involvement)));
  }

  private Notice notice(Database database) {
    database.change(
        SignedRequest.TEAM,
        session -> Outbox.put(session, NewNotice.once(RUTH, "digest.weekly", "bench", now)));
    return database.read(
        SignedRequest.TEAM,
        session ->
            session
                .createSelectionQuery("from Notice where subject = 'bench'", Notice.class)
                .getSingleResult());
  }

  private Digest digest(Database database, WeeklyNotice kind, Notice notice) {
    Optional<Digest> digest =
        database.read(
            SignedRequest.TEAM,
            session ->
                kind.decide(session, notice, now) instanceof Decision.Send<Digest> send
                    ? Optional.of(send.data())
                    : Optional.empty());
    return digest.orElseThrow();
  }
}
