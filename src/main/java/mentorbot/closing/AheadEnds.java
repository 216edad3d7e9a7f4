package mentorbot.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.EndingListener;
import mentorbot.mentorships.MembershipListener;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Succession;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.AbsenceListener;
import org.hibernate.StatelessSession;

/**
 * What becomes of the question whether to go on when a group ends, when another end is agreed on,
 * or when what was to follow it is over; and what of the answers counts after the end.
 */
public final class AheadEnds implements AbsenceListener, EndingListener, MembershipListener {
  @Override
  public void ended(StatelessSession session, Mentorship mentorship, Instant now) {
    off(session, mentorship.id());
    changed(session, new Aheads_(session).thatLedTo(mentorship.id()));
  }

  /** Who signed another end together is asked about that one when its time has come. */
  @Override
  public void endMoved(
      StatelessSession session, Mentorship mentorship, boolean later, Instant now) {
    off(session, mentorship.id());
  }

  @Override
  public void left(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    changed(session, new Aheads_(session).of(mentorship.id()));
    changed(session, new Aheads_(session).thatLedTo(mentorship.id()));
  }

  /** Whoever joins or is back while the others are asked is asked, too. */
  @Override
  public void joined(StatelessSession session, Mentorship mentorship, String person, Instant now) {
    ask(session, mentorship, person, now);
  }

  /** Nobody waits for them: what the others say is enough, see {@link AheadSettling}. */
  @Override
  public void deactivated(StatelessSession session, String person, Instant now) {}

  @Override
  public void back(StatelessSession session, String person, Instant now) {
    new Mentorships_(session)
        .openOf(person)
        .forEach(mentorship -> ask(session, mentorship, person, now));
  }

  private static void ask(
      StatelessSession session, Mentorship mentorship, String person, Instant now) {
    var rows = new Aheads_(session);
    for (var question : rows.of(mentorship.id())) {
      if (question.open() && rows.wish(question.id(), person).isEmpty()) {
        var wish = new AheadWish(question.id(), person);
        rows.add(wish);
        Outbox.put(session, NewNotice.once(person, AheadAskedNotice.NAME, wish.id(), now));
      }
    }
  }

  private static void off(StatelessSession session, String mentorship) {
    var rows = new Aheads_(session);
    for (var question : rows.of(mentorship)) {
      if (question.open()) {
        question.decided(AheadQuestion.State.OFF);
        rows.change(question);
      }
    }
    changed(session, rows.of(mentorship));
  }

  /**
   * Whether the members of this one are, or were, asked around that day whether they would go on
   * after the end that is agreed on.
   */
  public static boolean asked(StatelessSession session, String mentorship, LocalDate day) {
    return new Aheads_(session)
        .of(mentorship).stream()
            .filter(question -> question.state() != AheadQuestion.State.OFF)
            .map(AheadQuestion::endsOn)
            .anyMatch(end -> !day.isBefore(AheadTiming.earliest(end)) && !day.isAfter(end));
  }

  /** Messages about it are edited. */
  private static void changed(StatelessSession session, List<AheadQuestion> questions) {
    var rows = new Aheads_(session);
    for (var question : questions) {
      for (var wish : rows.wishes(question.id())) {
        Outbox.refreshAll(session, wish.id());
      }
    }
  }

  /** In which relationship this person goes on after this one; empty if in none. */
  static Optional<String> next(StatelessSession session, String mentorship, String person) {
    return Succession.of(session, mentorship)
        .or(() -> drafted(session, mentorship))
        .filter(Mentorship::open)
        .map(Mentorship::id)
        .filter(next -> new Mentorships_(session).participant(next, person).isPresent());
  }

  /** Although it has begun a moment ago. */
  private static Optional<Mentorship> drafted(StatelessSession session, String mentorship) {
    return latest(session, mentorship)
        .flatMap(question -> Optional.ofNullable(question.next()))
        .flatMap(new Mentorships_(session)::mentorship);
  }

  private static Optional<AheadQuestion> latest(StatelessSession session, String mentorship) {
    return new Aheads_(session)
        .of(mentorship).stream().max(Comparator.comparing(AheadQuestion::decideAt));
  }

  /**
   * Whether this person said that they would, and nothing came of it. Not where a longer time was
   * filled in for all: then it was theirs to sign it.
   */
  static boolean wished(StatelessSession session, Closing closing) {
    boolean inIt =
        new Mentorships_(session).participant(closing.mentorship, closing.person).isPresent();
    return inIt
        && latest(session, closing.mentorship)
            .filter(question -> question.state() != AheadQuestion.State.LONGER)
            .flatMap(question -> new Aheads_(session).wish(question.id(), closing.person))
            .filter(AheadWish::yes)
            .isPresent();
  }
}
