package mentorbot.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import mentorbot.mentorships.Mentorship.State;
import mentorbot.mentorships.Phase;
import mentorbot.report.Check.Sum;
import mentorbot.report.RelationshipFigures.Matched;

/** Counts relationships: by their dates over the period, by their state today. */
final class RelationshipCount {
  private static final Set<Phase> RUNNING = EnumSet.of(Phase.ACTIVE, Phase.PAUSED, Phase.HELD);

  private final List<RelationshipLine> all;
  private final Period period;
  private final ZoneId zone;

  RelationshipCount(List<RelationshipLine> all, Period period, ZoneId zone) {
    this.all = all;
    this.period = period;
    this.zone = zone;
  }

  RelationshipFigures figures() {
    var dayAfter = period.last().plusDays(1);
    var running =
        new Flow(
            count(one -> runs(one, period.first())),
            count(one -> one.started().filter(period::holds).isPresent()),
            count(one -> one.startedBy(period.last()) && endedIn(one)),
            count(one -> runs(one, dayAfter)));
    int asAgreed =
        count(
            one ->
                one.startedBy(period.last())
                    && endedIn(one)
                    && one.closing(zone) == Closing.AS_AGREED);
    return new RelationshipFigures(
        running, matched(), closings(), running.after() + asAgreed, phases());
  }

  List<Check> checks(RelationshipFigures figures) {
    var running = figures.running();
    var matched = figures.matched();
    int runningByState =
        RUNNING.stream().mapToInt(phase -> figures.now().getOrDefault(phase, 0)).sum();
    return List.of(
        new Check(
            Sum.RUNNING_OVER_TIME,
            running.before() + running.came(),
            running.went() + running.after()),
        new Check(
            Sum.RUNNING_NOW,
            runningByState,
            count(one -> one.startedOn() != null && one.endedAt() == null)),
        new Check(
            Sum.ENDED_NOW,
            count(one -> one.state() == State.ENDED),
            count(one -> one.endedAt() != null)),
        new Check(
            Sum.MATCHED,
            matched.all(),
            matched.started() + matched.endedBefore() + matched.gettingReady()),
        new Check(Sum.CLOSED, count(this::endedIn), figures.ended()));
  }

  /** On the morning of that day. */
  private boolean runs(RelationshipLine one, LocalDate day) {
    return one.startedBy(day.minusDays(1))
        && one.ended(zone).filter(end -> end.isBefore(day)).isEmpty();
  }

  private boolean endedIn(RelationshipLine one) {
    return one.ended(zone).filter(period::holds).isPresent();
  }

  private Matched matched() {
    var made = all.stream().filter(one -> period.holds(one.matched(zone))).toList();
    int signed = 0;
    int started = 0;
    int endedBefore = 0;
    int gettingReady = 0;
    for (var one : made) {
      boolean ended = one.ended(zone).filter(end -> !end.isAfter(period.last())).isPresent();
      signed += one.signedBy(period.last()) ? 1 : 0;
      started += one.startedBy(period.last()) ? 1 : 0;
      endedBefore += !one.startedBy(period.last()) && ended ? 1 : 0;
      gettingReady += isGettingReady(one) ? 1 : 0;
    }
    return new Matched(made.size(), signed, started, endedBefore, gettingReady);
  }

  /** By its state, if that is as old as the end of the period; else by what happened since. */
  private boolean isGettingReady(RelationshipLine one) {
    boolean startsLater = one.started().filter(day -> day.isAfter(period.last())).isPresent();
    boolean endsLater = one.ended(zone).filter(day -> day.isAfter(period.last())).isPresent();
    return startsLater || one.state() == State.AGREEING || (one.startedOn() == null && endsLater);
  }

  private Map<Closing, Integer> closings() {
    var closings = new EnumMap<Closing, Integer>(Closing.class);
    all.stream()
        .filter(this::endedIn)
        .forEach(one -> closings.merge(one.closing(zone), 1, Integer::sum));
    return closings;
  }

  private Map<Phase, Integer> phases() {
    var phases = new EnumMap<Phase, Integer>(Phase.class);
    all.forEach(one -> phases.merge(one.phase(), 1, Integer::sum));
    return phases;
  }

  private int count(Predicate<RelationshipLine> which) {
    return (int) all.stream().filter(which).count();
  }
}
