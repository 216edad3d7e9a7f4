package mentorbot.meetings;

import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mentorbot.agreement.Terms;
import mentorbot.mentorships.Mentorships_;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/**
 * How the same people met again and again until what they were in before ended: the next date in
 * that rhythm, at the same hour on the same weekday, and the place. Nobody need plan it anew.
 */
record AsBefore(Instant start, Optional<String> place) {
  /** Longer ago it is no habit any more. */
  private static final Duration FRESH = Duration.ofDays(60);

  /** Whoever is asked needs time to say yes. */
  private static final Duration NOTICE = Duration.ofDays(1);

  private static final Limit LATEST = Limit.of(10);

  /** So many dates are tried for one against which nobody's hours speak. */
  private static final int TRIED = 4;

  /** Empty once they have met, or planned to, or where they did not meet like that. */
  static Optional<AsBefore> of(
      StatelessSession session,
      Sealer sealer,
      TimeFinder finder,
      Terms terms,
      Plan plan,
      Instant now) {
    var rows = new Meetings_(session);
    boolean met =
        rows.lastStanding(plan.mentorship()).isPresent()
            || !rows.openTimes(plan.mentorship()).isEmpty()
            || rows.openSeries(plan.mentorship()).isPresent();
    return met || plan.others().isEmpty()
        ? Optional.empty()
        : rows.endedSeries(plan.person(), now.minus(FRESH), LATEST).stream()
            .filter(series -> wentOnToTheEnd(session, series))
            .filter(series -> wereIn(session, series, plan))
            .flatMap(
                series ->
                    next(session, series, finder, terms, plan, now).stream()
                        .map(start -> new AsBefore(start, series.place(sealer))))
            .findFirst();
  }

  /** Who plans a meeting of which relationship, and with whom. */
  record Plan(String mentorship, String person, List<String> others) {
    Plan {
      others = List.copyOf(others);
    }
  }

  /** One that somebody ended before was not wanted any more. */
  private static boolean wentOnToTheEnd(StatelessSession session, MeetingSeries series) {
    var ended =
        new Mentorships_(session)
            .mentorship(series.mentorship())
            .flatMap(last -> Optional.ofNullable(last.endedAt()))
            .map(at -> at.atOffset(ZoneOffset.UTC).toLocalDate());
    var missing = series.dates().after(series.plannedTo(), 1);
    return ended.filter(day -> missing.isEmpty() || !missing.get(0).isBefore(day)).isPresent();
  }

  private static boolean wereIn(StatelessSession session, MeetingSeries series, Plan plan) {
    return new Mentorships_(session)
        .others(series.mentorship(), plan.person())
        .containsAll(plan.others());
  }

  private static Optional<Instant> next(
      StatelessSession session,
      MeetingSeries series,
      TimeFinder finder,
      Terms terms,
      Plan plan,
      Instant now) {
    var soonest = now.plus(NOTICE);
    var before = latest(soonest, terms.startedOn()).minusDays(1);
    return series.goingOnUntil(terms.endsOn()).after(before, TRIED).stream()
        .map(series::start)
        .filter(soonest::isBefore)
        .filter(start -> suits(session, finder, terms, plan, start))
        .findFirst();
  }

  private static LocalDate latest(Instant moment, LocalDate day) {
    var other = moment.atOffset(ZoneOffset.UTC).toLocalDate();
    return day.isAfter(other) ? day : other;
  }

  private static boolean suits(
      StatelessSession session, TimeFinder finder, Terms terms, Plan plan, Instant start) {
    int minutes = terms.meetingMinutes();
    return !finder.clashes(session, plan.person(), start, minutes)
        && plan.others().stream().noneMatch(o -> finder.clashes(session, o, start, minutes));
  }
}
