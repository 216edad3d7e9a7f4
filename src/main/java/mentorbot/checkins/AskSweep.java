package mentorbot.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Asks each party when their round has come: one message a round, and after an outage only about
 * the latest. Rounds of a resting relationship pass by.
 */
public final class AskSweep implements Sweep {
  /** No zone's day begins earlier than this much before it does in UTC. */
  private static final int EARLIEST_ZONE_HOURS = 14;

  private final Database database;
  private final Schedule schedule;

  public AskSweep(Database database, Schedule schedule) {
    this.database = database;
    this.schedule = schedule;
  }

  @Override
  public String name() {
    return "checkins.ask";
  }

  private record Party(Mentorship mentorship, String person, CheckInPlan plan, Timing timing) {}

  private record Due(String mentorship, String person, Fate fate) {}

  @Override
  public int run(String team, Instant now) {
    List<Due> due = database.read(team, session -> due(session, now));
    int done = 0;
    for (var one : due) {
      boolean made =
          UniqueKeys.retrying(() -> database.write(team, session -> make(session, one, now)));
      done += made ? 1 : 0;
    }
    return done;
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(
        team,
        session ->
            parties(session, LocalDate.MAX).stream()
                .flatMap(party -> party.timing().next(after).stream())
                .map(Fate::when)
                .min(Comparator.naturalOrder()));
  }

  private List<Due> due(StatelessSession session, Instant now) {
    var newestDay = now.atOffset(ZoneOffset.ofHours(EARLIEST_ZONE_HOURS)).toLocalDate();
    var all = new ArrayList<Due>();
    for (var party : parties(session, newestDay)) {
      party
          .timing()
          .due(now)
          .ifPresent(fate -> all.add(new Due(party.mentorship().id(), party.person(), fate)));
    }
    return all;
  }

  /** Those who have a round left, on this day or before; hours are looked up only for them. */
  private List<Party> parties(StatelessSession session, LocalDate newestDay) {
    var rows = new CheckIns_(session);
    Map<String, LocalDate> last = new HashMap<>();
    rows.lastRounds().forEach(l -> last.put(l.mentorship() + " " + l.person(), l.round()));
    var all = new ArrayList<Party>();
    for (var mentorship : rows.started()) {
      var plan = schedule.plan(session, mentorship.id());
      if (plan.isEmpty()) {
        continue;
      }
      for (var participant : new Mentorships_(session).participants(mentorship.id())) {
        var person = participant.person();
        var lastRound = Optional.ofNullable(last.get(mentorship.id() + " " + person));
        boolean anyRound =
            plan.get().roundsAfter(lastRound).stream()
                .anyMatch(round -> !round.day().isAfter(newestDay));
        if (anyRound) {
          var timing = schedule.timing(session, plan.get(), person, lastRound);
          all.add(new Party(mentorship, person, plan.get(), timing));
        }
      }
    }
    return all;
  }

  private boolean make(StatelessSession session, Due due, Instant now) {
    var rows = new CheckIns_(session);
    var mentorship = new Mentorships_(session).mentorship(due.mentorship());
    var plan = schedule.plan(session, due.mentorship());
    var last = rows.lastRound(due.mentorship(), due.person());
    boolean dealtWith = last.filter(l -> !l.isBefore(due.fate().round())).isPresent();
    if (mentorship.isEmpty() || !mentorship.get().open() || plan.isEmpty() || dealtWith) {
      return false;
    }
    rows.openOf(due.mentorship(), due.person()).forEach(older -> close(session, older));
    if (due.fate() instanceof Fate.Ask && Pair.runs(mentorship.get())) {
      ask(session, due, plan.get(), now);
    } else {
      rows.add(CheckIn.leftOut(due.mentorship(), due.person(), due.fate().round(), now));
    }
    Outbox.homeStale(session, List.of(due.person()));
    return true;
  }

  private void ask(StatelessSession session, Due due, CheckInPlan plan, Instant now) {
    var rows = new CheckIns_(session);
    var round = due.fate().round();
    boolean first = rows.asked(due.mentorship(), due.person()) == 0;
    var month = round.withDayOfMonth(1);
    boolean asksTime =
        plan.protectedTime()
            && !first
            && rows.askedForTime(due.mentorship(), due.person(), month, month.plusMonths(1)) == 0;
    var checkIn = CheckIn.asked(due.mentorship(), due.person(), round, first, asksTime, now);
    rows.add(checkIn);
    Outbox.put(
        session,
        NewNotice.on(due.person(), PromptNotice.NAME, checkIn.id(), round.toString(), now));
  }

  static void close(StatelessSession session, CheckIn checkIn) {
    checkIn.close();
    new CheckIns_(session).change(checkIn);
    Outbox.refreshAll(session, checkIn.id());
  }
}
