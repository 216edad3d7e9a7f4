package mentorbot.mentorships;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import mentorbot.mentorships.Mentorship.State;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import mentorbot.people.TrainingListener;
import org.hibernate.StatelessSession;

/**
 * Starts a relationship as soon as all that it needs is there, whichever comes last: a signature, a
 * completed course, an acknowledged dual role.
 */
public final class Starting implements TrainingListener {
  private final StartCondition condition;
  private final Hours hours;
  private final Clock programme;

  public Starting(StartCondition condition, Hours hours, Clock programme) {
    this.condition = condition;
    this.hours = hours;
    this.programme = programme;
  }

  /** Whether it has started now; {@code day} becomes the first of every schedule. */
  public boolean tryStart(StatelessSession session, Mentorship mentorship, LocalDate day) {
    boolean ready =
        mentorship.state() == State.AGREEING
            && !new Mentorships_(session).waits(mentorship.id())
            && condition.signed(session, mentorship)
            && Gates.of(session, mentorship, day).open();
    if (!ready) {
      return false;
    }
    var mentorships = new Mentorships_(session);
    mentorship.start(day);
    Resting.started(session, mentorship, day);
    condition.lastDay(session, mentorship, day).ifPresent(mentorship::runsUntil);
    mentorship.release();
    mentorships.change(mentorship);
    var parties =
        mentorships.participants(mentorship.id()).stream().map(Participant::person).toList();
    for (var party : parties) {
      Outbox.put(
          session, NewNotice.once(party, StartedNotice.NAME, mentorship.id(), programme.instant()));
    }
    Outbox.refreshAll(session, mentorship.id());
    Outbox.homeStale(session, parties);
    return true;
  }

  /** The same; the day is that of the first of its parties. */
  public boolean tryStart(StatelessSession session, Mentorship mentorship, Instant now) {
    var parties = new Mentorships_(session).participants(mentorship.id());
    var zone = hours.zone(session, parties.get(0).person());
    return tryStart(session, mentorship, now.atZone(zone).toLocalDate());
  }

  /** A completion or waiver is there: what waited for it may begin. */
  @Override
  public void recorded(StatelessSession session, String person, Instant now) {
    gateOpened(session, person, now);
  }

  /** Tries every relationship of this person that has not started. */
  void gateOpened(StatelessSession session, String person, Instant now) {
    var day = now.atZone(hours.zone(session, person)).toLocalDate();
    for (var mentorship : new Mentorships_(session).openOf(person)) {
      if (!tryStart(session, mentorship, day)) {
        Outbox.refreshAll(session, mentorship.id());
      }
    }
    Outbox.homeStale(session, new Mentorships_(session).partnersOf(person));
    Outbox.homeStale(session, java.util.List.of(person));
  }

  boolean signed(StatelessSession session, Mentorship mentorship) {
    return condition.signed(session, mentorship);
  }
}
