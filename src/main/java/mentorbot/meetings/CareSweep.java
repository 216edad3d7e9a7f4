package mentorbot.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.jobs.Sweep;
import mentorbot.store.Database;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Lets offers lapse whose times have all passed, no longer asks about meetings of long ago, and
 * keeps the next dates of a series known.
 */
public final class CareSweep implements Sweep {
  /** Nobody has offered other times for so long. */
  private static final Duration UNANSWERED = Duration.ofDays(14);

  /** So long after its start nobody is asked any more whether a meeting took place. */
  private static final Duration ASKED_FOR = Duration.ofDays(7);

  private final Database database;
  private final SeriesPlan series;

  public CareSweep(Database database, SeriesPlan series) {
    this.database = database;
    this.series = series;
  }

  @Override
  public String name() {
    return "meetings.care";
  }

  @Override
  public int run(String team, Instant now) {
    return UniqueKeys.retrying(() -> database.write(team, session -> run(session, now)));
  }

  private int run(StatelessSession session, Instant now) {
    var rows = new Meetings_(session);
    int done = 0;
    for (var offer : rows.offered()) {
      if (!lapses(session, offer).isAfter(now)) {
        lapse(session, offer, now);
        done++;
      }
    }
    for (var meeting : rows.standingBefore(now.minus(ASKED_FOR))) {
      var circle = circle(session, meeting);
      meeting.forgotten();
      circle.save(session);
      done++;
    }
    for (var one : rows.runningSeries()) {
      done += Circle.runs(session, one.mentorship()) ? series.fill(session, one, now) : 0;
    }
    return done;
  }

  private static void lapse(StatelessSession session, Meeting offer, Instant now) {
    var circle = circle(session, offer);
    Answering.cancel(session, circle, Because.LAPSED, Optional.empty(), now);
    if (offer.inCalendars()) {
      circle
          .people()
          .forEach(person -> Telling.put(session, circle, person, CancelledNotice.NAME, now));
    }
  }

  private static Circle circle(StatelessSession session, Meeting meeting) {
    var anybody = new Meetings_(session).parties(meeting.id()).get(0).person();
    return Circle.of(session, meeting, anybody).orElseThrow();
  }

  /** With its last time; where none suited, when nobody has offered others for long. */
  private static Instant lapses(StatelessSession session, Meeting offer) {
    if (circle(session, offer).noneSuited()) {
      return offer.changedAt().plus(UNANSWERED);
    }
    return new Meetings_(session)
        .slots(offer.id()).stream()
            .map(MeetingSlot::startsAt)
            .max(Comparator.naturalOrder())
            .orElse(offer.changedAt());
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(team, session -> nextDue(session, after));
  }

  private static Optional<Instant> nextDue(StatelessSession session, Instant after) {
    var rows = new Meetings_(session);
    var offers = rows.offered().stream().map(offer -> lapses(session, offer));
    var over = rows.nextStanding(after.minus(ASKED_FOR)).map(start -> start.plus(ASKED_FOR));
    // When a date of a series comes, one more is planned.
    var dates =
        rows.runningSeries().stream()
            .flatMap(one -> rows.datesOf(one.id(), after).stream().limit(1))
            .flatMap(meeting -> meeting.startsAt().stream());
    return Stream.of(offers, over.stream(), dates)
        .flatMap(moments -> moments)
        .filter(moment -> moment.isAfter(after))
        .min(Comparator.naturalOrder());
  }
}
