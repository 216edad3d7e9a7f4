package mentorbot.goals;

import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.store.Ids;
import org.hibernate.StatelessSession;

/** All goals of somebody's as a paper, for their owner alone. */
public final class GoalsPrinting {
  private final GoalBook book;

  public GoalsPrinting(GoalBook book) {
    this.book = book;
  }

  /** False if there is nothing to print. Asked twice before it has come, it comes once. */
  public boolean ask(Actor actor) {
    return book.database().write(actor, session -> ask(session, actor.user()));
  }

  private boolean ask(StatelessSession session, String owner) {
    if (new Goals_(session).count(owner) == 0) {
      return false;
    }
    if (Outbox.waitingFor(session, PrintedNotice.NAME, owner, Set.of(owner)).isEmpty()) {
      Outbox.put(session, NewNotice.on(owner, PrintedNotice.NAME, owner, Ids.fresh(), book.now()));
    }
    return true;
  }
}
