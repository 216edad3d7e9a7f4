package mentorbot.closing;

import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.closing.Closing.State;
import mentorbot.people.Leaving;
import mentorbot.people.PrivacyItem;
import org.hibernate.StatelessSession;

/** What is stored about a person here, and how it ends: by leaving or erasing. */
public final class ClosingPrivacy implements Leaving {
  private static final int ALL = 1_000;

  /** Who leaves is asked for nothing more; a note of thanks that waits is still theirs to give. */
  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    new Aheads_(session).erase(actor.user());
    var rows = new Closings_(session);
    for (var closing : rows.offered(actor.user(), Limit.of(ALL))) {
      closing.closed(State.LET_GO, now);
      rows.change(closing);
      LookingBack.whenAllHaveClosed(session, closing.mentorship, now);
    }
  }

  /** For {@code /mentor privacy}. */
  public static List<PrivacyItem> items() {
    return List.of(
        new PrivacyItem("closings", (session, user) -> new Closings_(session).count(user)),
        new PrivacyItem("goingOn", (session, user) -> new Aheads_(session).count(user)));
  }

  /** Removes everything of this person's, in the caller's transaction. */
  public static void erase(StatelessSession session, String user) {
    new Closings_(session).erase(user);
    new Aheads_(session).erase(user);
  }
}
