package mentorbot.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.checkins.CheckInTerms.Running;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.DueLook;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.NextDates;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/** Finds what {@link Timing} needs to tell when a party of a relationship is asked. */
public final class Schedule implements NextDates {
  private final CheckInTerms terms;
  private final Hours hours;

  public Schedule(CheckInTerms terms, Hours hours) {
    this.terms = terms;
    this.hours = hours;
  }

  Optional<CheckInPlan> plan(StatelessSession session, String mentorship) {
    return terms.of(session, mentorship);
  }

  List<Running> runningOn(StatelessSession session, DueLook.Page page) {
    return terms.runningOn(session, page);
  }

  /** When people may be written to and want to be asked. */
  Map<String, Hours.Wish> wishes(StatelessSession session, List<String> people) {
    return hours.wishes(session, people);
  }

  Timing timing(
      StatelessSession session, CheckInPlan plan, String person, Optional<LocalDate> last) {
    return new Timing(plan, last, hours.of(session, person), hours.promptHour(session, person));
  }

  /** When somebody is asked next in one of their relationships, and the zone they live in. */
  record Next(String mentorship, Instant when, ZoneId zone) {}

  /** The soonest {@link #next} of all of somebody's relationships. */
  Optional<Next> soonest(StatelessSession session, String person, Instant now) {
    var running = terms.runningOf(session, person);
    if (running.isEmpty()) {
      return Optional.empty();
    }
    var wish = hours.wish(session, person);
    Map<String, LocalDate> last = new HashMap<>();
    new CheckIns_(session)
        .lastRoundsOf(person)
        .forEach(round -> last.put(round.mentorship(), round.round()));
    return running.stream()
        .flatMap(
            one ->
                new Timing(
                        one.plan(),
                        Optional.ofNullable(last.get(one.mentorship())),
                        wish.hours(),
                        wish.promptHour())
                        .nextAsked(now)
                        .map(when -> new Next(one.mentorship(), when, wish.hours().zone()))
                        .stream())
        .min(Comparator.comparing(Next::when));
  }

  /** The next check-in of a running relationship, as things stand. */
  @Override
  public Optional<Instant> next(
      StatelessSession session, String mentorship, String person, Instant now) {
    return new Mentorships_(session)
        .mentorship(mentorship)
        .filter(Pair::runs)
        .filter(m -> !AbsenceEnding.anybodyAway(session, mentorship))
        .flatMap(m -> plan(session, mentorship))
        .map(
            plan ->
                timing(session, plan, person, new CheckIns_(session).lastRound(mentorship, person)))
        .flatMap(timing -> timing.nextAsked(now));
  }
}
