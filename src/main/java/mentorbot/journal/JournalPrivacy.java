package mentorbot.journal;

import java.time.Instant;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.people.Leaving;
import mentorbot.people.PrivacyItem;
import org.hibernate.StatelessSession;

/** What is stored about a person here, and how it ends: by leaving, deleting or erasing. */
public final class JournalPrivacy implements Leaving {
  /** Who leaves keeps their journal; no line of it is shared from then on. */
  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    takeBackAll(session, actor.user());
    new Reflections_(session).erase(actor.user());
  }

  static void takeBackAll(StatelessSession session, String author) {
    new SharedLines_(session).ofAuthor(author).forEach(line -> Sharing.takeBack(session, line));
  }

  /** For {@code /mentor privacy}. */
  public static List<PrivacyItem> items() {
    return List.of(
        new PrivacyItem("journal", (session, user) -> new JournalEntries_(session).count(user)),
        new PrivacyItem("journal-lines", (session, user) -> new SharedLines_(session).count(user)),
        new PrivacyItem(
            "journal-reflections", (session, user) -> new Reflections_(session).count(user)));
  }

  /** Removes everything of this person's, in the caller's transaction. */
  public static void erase(StatelessSession session, String user) {
    new SharedLines_(session).erase(user);
    new Reflections_(session).erase(user);
    new JournalEntries_(session).erase(user);
  }
}
