package mentorbot.closing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import mentorbot.actor.Actor;
import mentorbot.closing.Closing.State;
import mentorbot.closing.Closing.Thanks;
import mentorbot.mentorships.Relationships;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/**
 * A party closes: in a few lines or in none. The thanks wait for the others to close, a week at the
 * most, and can be taken back until then.
 */
public final class LookingBack {
  /** Once all have closed the thanks wait so long: time to take back what was just written. */
  static final Duration SECOND_THOUGHTS = Duration.ofMinutes(15);

  private final ClosingBook book;

  public LookingBack(ClosingBook book) {
    this.book = book;
  }

  /**
   * Closes, or changes what was written, until it is erased. Thanks once given stay as they are.
   */
  public ClosingOutcome close(Actor actor, String id, Written written) {
    if (written.tooLong()) {
      return new ClosingOutcome.TooLong();
    }
    return onOwn(
        actor,
        id,
        (session, closing) -> {
          if (closing.erased()) {
            return new ClosingOutcome.Gone();
          }
          var now = book.now();
          if (written.notAgain()) {
            for (var other : others(session, closing)) {
              Relationships.sayNotAgain(session, actor.user(), other, now);
            }
          }
          write(session, actor, closing, written);
          closing.closed(State.CLOSED, now);
          return saved(session, closing, now, ClosingOutcome.Kept::new);
        });
  }

  private void write(StatelessSession session, Actor actor, Closing closing, Written written) {
    var texts = book.texts();
    var team = actor.team();
    closing.learned = texts.seal(team, closing, ClosingTexts.LEARNED, written.learned());
    closing.differently =
        texts.seal(team, closing, ClosingTexts.DIFFERENTLY, written.differently());
    closing.nameShown = written.nameShown();
    closing.hoursShown = written.hoursShown();
    if (closing.thanksState != Thanks.GIVEN) {
      boolean apart = ClosingBook.apart(session, actor.user(), others(session, closing));
      var thanks = apart ? "" : written.thanks();
      closing.thanks = texts.seal(team, closing, ClosingTexts.THANKS, thanks);
      closing.thanksState = closing.thanks == null ? Thanks.NONE : Thanks.WAITING;
      if (apart) {
        closing.goesOn = false;
        closing.asPeers = false;
      }
    }
  }

  /** Rather not: nothing is written, nobody asks again. It can still be closed in words later. */
  public ClosingOutcome letGo(Actor actor, String id) {
    return onOwn(
        actor,
        id,
        (session, closing) -> {
          if (!closing.open()) {
            return new ClosingOutcome.LetGo(book.card(session, closing));
          }
          var now = book.now();
          closing.closed(State.LET_GO, now);
          return saved(session, closing, now, ClosingOutcome.LetGo::new);
        });
  }

  /** The note of thanks is gone as if it had never been written, unless it was given. */
  public ClosingOutcome takeBackThanks(Actor actor, String id) {
    return onOwn(
        actor,
        id,
        (session, closing) -> {
          if (closing.thanksState == Thanks.GIVEN) {
            return new ClosingOutcome.TooLate();
          }
          closing.takeBackThanks();
          return saved(session, closing, book.now(), ClosingOutcome.TakenBack::new);
        });
  }

  private ClosingOutcome onOwn(
      Actor actor, String id, BiFunction<StatelessSession, Closing, ClosingOutcome> work) {
    return book.database()
        .write(
            actor,
            session ->
                book.own(session, actor.user(), id)
                    .map(closing -> work.apply(session, closing))
                    .orElseGet(ClosingOutcome.Gone::new));
  }

  private ClosingOutcome saved(
      StatelessSession session,
      Closing closing,
      Instant now,
      Function<ClosingCard, ClosingOutcome> outcome) {
    new Closings_(session).change(closing);
    whenAllHaveClosed(session, closing.mentorship, now);
    Outbox.refreshAll(session, closing.id());
    Outbox.homeStale(session, List.of(closing.person));
    var fresh = book.own(session, closing.person, closing.id()).orElseThrow();
    return outcome.apply(book.card(session, fresh));
  }

  /** Then no thanks wait out the week. */
  static void whenAllHaveClosed(StatelessSession session, String mentorship, Instant now) {
    var all = ClosingBook.together(session, mentorship);
    var ended = all.stream().map(closing -> closing.endedAt).max(Comparator.naturalOrder());
    // Who left before the others closes for themselves, and nobody waits for them.
    boolean waits =
        all.stream().filter(c -> Optional.of(c.endedAt).equals(ended)).anyMatch(Closing::open);
    if (waits) {
      return;
    }
    var soon = now.plus(SECOND_THOUGHTS);
    for (var closing : all) {
      if (closing.thanksState == Thanks.WAITING && closing.thanksDue.isAfter(soon)) {
        closing.thanksDue = soon;
        new Closings_(session).change(closing);
      }
    }
  }

  private static List<String> others(StatelessSession session, Closing closing) {
    return ClosingBook.fellows(session, closing).others();
  }
}
