package mentorbot.community;

import java.time.Instant;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.community.CommunityPost.Kind;
import mentorbot.community.CommunityPost.State;
import mentorbot.notices.Outbox;
import mentorbot.people.AbsenceListener;
import mentorbot.people.Leaving;
import mentorbot.people.PrivacyItem;
import org.hibernate.StatelessSession;

/**
 * What is stored about a person here, and how it ends. Nobody is introduced who is not there any
 * more; thanks that both wanted posted stay, and either may take them back.
 */
public final class CommunityLeaving implements Leaving, AbsenceListener {
  private final Posting posting;

  public CommunityLeaving(Posting posting) {
    this.posting = posting;
  }

  @Override
  public void left(StatelessSession session, Actor actor, Instant now) {
    gone(session, actor.user());
  }

  @Override
  public void deactivated(StatelessSession session, String person, Instant now) {
    gone(session, person);
  }

  private void gone(StatelessSession session, String person) {
    for (var post : new Posts_(session).concerning(person)) {
      boolean theirs = post.author.equals(person);
      boolean introduced = post.kind == Kind.INTRODUCTION && post.state == State.POSTED;
      if (introduced || post.state == State.NOT_POSTED || (theirs && post.waits())) {
        posting.end(session, post, State.TAKEN_BACK);
      } else if (post.state == State.ASKED) {
        // To its author it goes on waiting, and lapses like any other.
        posting.end(session, post, State.DECLINED);
      }
    }
  }

  /** For {@code /mentor privacy}. */
  public static List<PrivacyItem> privacyItems() {
    return List.of(
        new PrivacyItem("community", (session, user) -> new Posts_(session).count(user)));
  }

  /** Removes everything of or about this person; what stands in Slack is edited to say nothing. */
  public static void erase(StatelessSession session, String user) {
    var rows = new Posts_(session);
    for (var post : rows.concerning(user)) {
      Outbox.refreshAll(session, post.id());
      rows.remove(post);
    }
  }
}
