package mentorbot.closing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import mentorbot.mentorships.EndingListener;
import mentorbot.mentorships.Fellows;
import mentorbot.mentorships.MembershipListener;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Participant;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/**
 * Offers every party a look back when a relationship ends, by whatever path (R71). One that had
 * never begun leaves nothing to look back at.
 */
public final class ClosingOffers implements EndingListener, MembershipListener {
  /** So long after the end the thanks are given, whoever has closed. */
  static final Duration THANKS_AFTER = Duration.ofDays(7);

  /** The news that it has ended comes first, and has a day to itself. */
  private static final Duration A_BREATH = Duration.ofDays(1);

  private final int keptDays;

  /** {@code keptDays}: for so long after the end the closing texts are kept. */
  public ClosingOffers(int keptDays) {
    this.keptDays = keptDays;
  }

  @Override
  public void ended(StatelessSession session, Mentorship mentorship, Instant now) {
    if (mentorship.startedOn() == null) {
      return;
    }
    for (var person :
        new Mentorships_(session)
            .participants(mentorship.id()).stream().map(Participant::person).toList()) {
      offer(session, mentorship, person, now);
    }
  }

  /** Whoever leaves a group that goes on looks back at their own part. */
  @Override
  public void left(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    if (mentorship.startedOn() != null) {
      offer(session, mentorship, person, now);
    }
  }

  /**
   * What somebody said before the end counts on after it: with whom they go on already, or, where
   * it has not come to that, that they would.
   */
  private static void goesOn(
      StatelessSession session, Mentorship mentorship, Closing closing, Instant now) {
    var next = AheadEnds.next(session, closing.mentorship, closing.person);
    boolean endedIt = closing.person.equals(mentorship.endedBy());
    closing.goesOn = next.isPresent() || (!endedIt && AheadEnds.wished(session, closing));
    closing.renewedAs = next.orElse(null);
    closing.renewDue = closing.goesOn && next.isEmpty() ? now.plus(GroupRenewal.TO_ANSWER) : null;
  }

  private void offer(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    var rows = new Closings_(session);
    var before = rows.ofPerson(mentorship.id(), person);
    var joined = Fellows.of(session, mentorship.id(), person).flatMap(Fellows::joinedAt);
    boolean lookedBack =
        before.stream().anyMatch(closing -> joined.filter(closing.endedAt::isBefore).isEmpty());
    if (lookedBack) {
      return;
    }
    var lastDay = now.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(keptDays);
    var closing =
        new Closing(
            mentorship.id(), person, before.size() + 1, now, now.plus(THANKS_AFTER), lastDay);
    goesOn(session, mentorship, closing, now);
    rows.add(closing);
    Outbox.put(
        session,
        mentorship.completed()
            ? NewNotice.once(person, OfferedNotice.COMPLETED, closing.id(), now)
            : NewNotice.once(person, OfferedNotice.OFFERED, closing.id(), now.plus(A_BREATH)));
  }
}
