package mentorbot.checkins;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.checkins.RoundFinder.Due;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.OnBreak;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.store.Database;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;

/**
 * Asks each party when their round has come: one message a round, and after an outage only about
 * the latest. Rounds of a resting relationship pass by, and those of somebody on a break.
 */
public final class AskSweep implements Sweep {
  /** Each commit is waited for on the disk; and whoever writes to the same row waits for ours. */
  private static final int PORTION = 20;

  private final Database database;
  private final Schedule schedule;
  private final RoundFinder rounds;
  private final LeftInPeace peace;

  /** Whether somebody is to be asked no more about a relationship until they do something in it. */
  @FunctionalInterface
  public interface LeftInPeace {
    boolean is(StatelessSession session, String mentorship, String person);
  }

  public AskSweep(Database database, Schedule schedule, LeftInPeace peace) {
    this.database = database;
    this.peace = peace;
    this.schedule = schedule;
    this.rounds = new RoundFinder(schedule);
  }

  @Override
  public String name() {
    return "checkins.ask";
  }

  @Override
  public int run(String team, Instant now) {
    var all = new OneByOne();
    var found = database.read(team, session -> rounds.due(session, now, all));
    rounds.write(database, team, found.later());
    all.inPortions(
        found.due(),
        PORTION,
        some ->
            UniqueKeys.retrying(() -> database.write(team, session -> make(session, some, now))));
    return all.done();
  }

  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return database.read(team, session -> rounds.next(session, after));
  }

  private int make(StatelessSession session, List<Due> some, Instant now) {
    return (int) some.stream().filter(due -> make(session, due, now)).count();
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
    rows.outdate(due.mentorship(), due.person());
    boolean asks =
        due.fate() instanceof Fate.Ask
            && goesOn(session, mentorship.get(), due.person())
            && !OnBreak.of(session, due.mentorship()).is(due.person(), now)
            && !peace.is(session, due.mentorship(), due.person());
    if (asks) {
      ask(session, due, plan.get(), now);
    } else {
      rows.add(CheckIn.leftOut(due.mentorship(), due.person(), due.fate().round(), now));
    }
    Outbox.homeStale(session, List.of(due.person()));
    return true;
  }

  /**
   * While somebody's account is gone, the other is asked nothing about the two of them; where a
   * group goes on, what cannot reach them counts as not asked.
   */
  private static boolean goesOn(StatelessSession session, Mentorship mentorship, String person) {
    return Pair.runs(mentorship) && AbsenceEnding.goesOnFor(session, mentorship.id(), person);
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
