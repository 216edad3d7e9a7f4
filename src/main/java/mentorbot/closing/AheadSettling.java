package mentorbot.closing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import mentorbot.agreement.Extending;
import mentorbot.agreement.Terms;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.MembershipListener;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Present;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/**
 * What the answers lead to. If all would go on, a longer time is filled in for the group as it is;
 * if some would, what begins after it is drafted for those. Runs inside its callers' transactions.
 */
public final class AheadSettling implements MembershipListener {
  /** It is looked at so often whether a group that rests goes on. */
  private static final Duration RESTING = Duration.ofDays(1);

  private final GroupRenewal renewal;
  private final Extending extending;

  public AheadSettling(GroupRenewal renewal, Extending extending) {
    this.renewal = renewal;
    this.extending = extending;
  }

  void said(
      StatelessSession session,
      AheadQuestion question,
      AheadWish mine,
      boolean goesOn,
      Instant now) {
    var rows = new Aheads_(session);
    mine.become(goesOn ? AheadWish.State.YES : AheadWish.State.NO);
    rows.change(mine);
    // Always written: of two answers at once one notices the other by its version.
    rows.change(question);
    Outbox.refreshAll(session, mine.id());
    Outbox.homeStale(session, List.of(mine.person()));
    var here = Present.all(session, question.mentorship());
    boolean all =
        here.stream()
            .allMatch(
                person ->
                    rows.wish(question.id(), person)
                        .filter(wish -> wish.state() != AheadWish.State.ASKED)
                        .isPresent());
    if (all) {
      settle(session, question, now);
    }
  }

  /** Nothing is decided while it rests. */
  void settle(StatelessSession session, AheadQuestion question, Instant now) {
    var rows = new Aheads_(session);
    var last = new Mentorships_(session).mentorship(question.mentorship()).orElseThrow();
    if (last.open()
        && (!last.runs() || AbsenceEnding.anybodyAway(session, question.mentorship()))) {
      question.waits(now.plus(RESTING));
      rows.change(question);
      return;
    }
    decide(session, question, last, now);
    told(session, question, now);
  }

  /**
   * One of them would rather not have the longer time after all: then it is for the others to go
   * on, if two are left who would.
   */
  @Override
  public void keptAsItIs(
      StatelessSession session, Mentorship mentorship, String person, Instant now) {
    var rows = new Aheads_(session);
    for (var question : rows.of(mentorship.id())) {
      var wish = rows.wish(question.id(), person).filter(AheadWish::yes);
      boolean longer = question.state() == AheadQuestion.State.LONGER;
      if (longer && wish.isPresent() && isAhead(session, question, mentorship)) {
        wish.get().become(AheadWish.State.OVER);
        rows.change(wish.get());
        question.decided(AheadQuestion.State.NOT_SO_FAR);
        decide(session, question, mentorship, now);
        told(session, question, now);
      }
    }
  }

  /** It has not become longer by another change. */
  private static boolean isAhead(
      StatelessSession session, AheadQuestion question, Mentorship mentorship) {
    return mentorship.runs()
        && Terms.inForce(session, mentorship.id())
            .map(terms -> terms.paused().planned(terms.endsOn()))
            .filter(question.plannedEnd()::equals)
            .isPresent();
  }

  private static void told(StatelessSession session, AheadQuestion question, Instant now) {
    var rows = new Aheads_(session);
    rows.change(question);
    boolean told = question.state() != AheadQuestion.State.NOT_SO_FAR;
    for (var wish : rows.wishes(question.id())) {
      if (!wish.yes()) {
        wish.become(AheadWish.State.OVER);
      }
      rows.change(wish);
      Outbox.refreshAll(session, wish.id());
      Outbox.homeStale(session, List.of(wish.person()));
      if (told && wish.yes()) {
        var occasion = question.state().name();
        Outbox.put(
            session, NewNotice.on(wish.person(), AheadToldNotice.NAME, wish.id(), occasion, now));
      }
    }
  }

  private void decide(
      StatelessSession session, AheadQuestion question, Mentorship last, Instant now) {
    if (!last.open()) {
      question.decided(AheadQuestion.State.OFF);
      return;
    }
    // Whoever has left the group, or whose account is gone, is not waited for and does not count.
    var here = Present.all(session, last.id());
    var willing =
        new Aheads_(session)
            .wishes(question.id()).stream()
                .filter(AheadWish::yes)
                .map(AheadWish::person)
                .filter(here::contains)
                .toList();
    var together = GroupRenewal.together(session, last.id(), willing);
    if (together.size() > 1 && together.containsAll(here)) {
      var until = extending.propose(session, last.id(), now);
      if (until.isPresent()) {
        question.longer(until.get());
        return;
      }
    }
    renewal
        .ahead(session, last, together, now)
        .ifPresentOrElse(
            next -> question.next(next.id()),
            () -> question.decided(AheadQuestion.State.NOT_SO_FAR));
  }
}
