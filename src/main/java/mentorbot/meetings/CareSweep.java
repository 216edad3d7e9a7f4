package mentorbot.meetings;

import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.store.Database;
import mentorbot.store.Overtaken;
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

  private static final int PORTION = 100;

  /** So many are looked at where it is asked what comes next, of those not looked at yet. */
  private static final int MOST = 1_000;

  private final Database database;
  private final SeriesPlan plan;
  private final List<Part> parts =
      List.of(
          new Part(Meetings::lapsing, CareSweep::offers),
          new Part(
              (rows, now, most) -> rows.standingBefore(now.minus(ASKED_FOR), most),
              (session, ids, now) -> longAgo(session, ids)),
          new Part(Meetings::toFill, this::series));

  public CareSweep(Database database, SeriesPlan plan) {
    this.database = database;
    this.plan = plan;
  }

  @Override
  public String name() {
    return "meetings.care";
  }

  @Override
  public int run(String team, Instant now) {
    var all = new OneByOne();
    for (var part : parts) {
      int looked = PORTION;
      while (looked == PORTION) {
        looked =
            all.oldestTogether(
                PORTION,
                most -> database.read(team, session -> part.ids(session, now, most)),
                some -> step(team, part, some, now));
      }
    }
    return all.done();
  }

  /** One kind of thing that is taken care of. */
  private record Part(Due due, Care care) {
    List<String> ids(StatelessSession session, Instant now, int most) {
      return due.of(new Meetings_(session), now, Limit.of(most));
    }
  }

  @FunctionalInterface
  private interface Due {
    List<String> of(Meetings rows, Instant now, Limit most);
  }

  /** Looked at anew; how many of them have changed. */
  @FunctionalInterface
  private interface Care {
    int of(StatelessSession session, List<String> ids, Instant now);
  }

  private int step(String team, Part part, List<String> some, Instant now) {
    return Overtaken.retrying(
        () ->
            UniqueKeys.retrying(
                () -> database.write(team, session -> part.care().of(session, some, now))));
  }

  private static int offers(StatelessSession session, List<String> ids, Instant now) {
    var rows = new Meetings_(session);
    int done = 0;
    for (var offer : still(session, ids, Meeting.State.OFFERED)) {
      var moment = lapses(session, offer);
      if (moment.isAfter(now)) {
        rows.lapsesFrom(offer.id(), offer.version(), moment);
      } else {
        lapse(session, offer, now);
        done++;
      }
    }
    return done;
  }

  private static List<Meeting> still(
      StatelessSession session, List<String> ids, Meeting.State state) {
    var rows = new Meetings_(session);
    return ids.stream()
        .flatMap(id -> rows.meeting(id).stream())
        .filter(meeting -> meeting.state() == state)
        .toList();
  }

  private static int longAgo(StatelessSession session, List<String> ids) {
    var over = still(session, ids, Meeting.State.AGREED);
    for (var meeting : over) {
      var circle = circle(session, meeting);
      meeting.forgotten();
      circle.save(session);
    }
    return over.size();
  }

  private int series(StatelessSession session, List<String> ids, Instant now) {
    var rows = new Meetings_(session);
    int done = 0;
    for (var one : open(rows, ids)) {
      var mentorship = new Mentorships_(session).mentorship(one.mentorship());
      boolean runs = mentorship.filter(Mentorship::runs).isPresent();
      done += runs ? plan.fill(session, one, now) : 0;
      rows.fillFrom(one.id(), next(session, one, mentorship, now).orElse(null));
    }
    return done;
  }

  private static List<MeetingSeries> open(Meetings rows, List<String> ids) {
    return ids.stream()
        .flatMap(id -> rows.series(id).stream())
        .filter(MeetingSeries::open)
        .toList();
  }

  /** When a date of a series comes, one more is planned; whoever rests is told of anew. */
  private static Optional<Instant> next(
      StatelessSession session,
      MeetingSeries series,
      Optional<Mentorship> mentorship,
      Instant now) {
    return new Meetings_(session)
        .datesOf(series.id(), now, Limit.of(1)).stream()
            .flatMap(meeting -> meeting.startsAt().stream())
            .findFirst()
            .or(
                () ->
                    mentorship
                        .filter(m -> m.pausedUntil().isEmpty())
                        .map(m -> now.plus(Duration.ofDays(1))));
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
    var all = new OneByOne();
    var lapsing =
        all.read(
            rows.lapsing(after, Limit.of(MOST)),
            id -> rows.meeting(id).stream().map(offer -> lapses(session, offer)));
    var offers = Stream.concat(lapsing.stream(), rows.nextLapse(after).stream());
    var over = rows.nextStanding(after.minus(ASKED_FOR)).map(start -> start.plus(ASKED_FOR));
    var filling =
        all.read(
            rows.toFill(after, Limit.of(MOST)),
            id ->
                rows.datesOf(id, after, Limit.of(1)).stream()
                    .flatMap(meeting -> meeting.startsAt().stream()));
    var dates = Stream.concat(filling.stream(), rows.nextFill(after).stream());
    return Stream.of(offers, over.stream(), dates)
        .flatMap(moments -> moments)
        .filter(moment -> moment.isAfter(after))
        .min(Comparator.naturalOrder());
  }
}
