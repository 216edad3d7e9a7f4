package mentorbot.closing;

import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.store.Ids;
import org.hibernate.StatelessSession;

/** The summary of goals as a paper, for their owner alone. */
public final class GoalsPrinting {
  private final ClosingBook book;

  public GoalsPrinting(ClosingBook book) {
    this.book = book;
  }

  /** What came of asking for it. */
  public enum Outcome {
    ON_ITS_WAY,
    NO_GOALS,
    GONE
  }

  /** Asked twice before it has come, it comes once. */
  public Outcome ask(Actor actor, String id) {
    return book.database()
        .write(
            actor,
            session ->
                book.own(session, actor.user(), id)
                    .map(own -> ask(session, own))
                    .orElse(Outcome.GONE));
  }

  private Outcome ask(StatelessSession session, Closing own) {
    if (book.goals().of(session, own.person, own.mentorship).isEmpty()) {
      return Outcome.NO_GOALS;
    }
    var waiting = Outbox.waitingFor(session, GoalsNotice.NAME, own.id(), Set.of(own.person));
    if (waiting.isEmpty()) {
      Outbox.put(
          session, NewNotice.on(own.person, GoalsNotice.NAME, own.id(), Ids.fresh(), book.now()));
    }
    return Outcome.ON_ITS_WAY;
  }
}
