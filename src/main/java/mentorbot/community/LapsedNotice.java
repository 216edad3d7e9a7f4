package mentorbot.community;

import java.time.Instant;
import mentorbot.community.CommunityPost.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells who thanked somebody that no yes has come in time; after a no, too, in the same words. */
public final class LapsedNotice implements NoticeKind<Post> {
  public static final String NAME = "community.lapsed";

  private final Posting posting;

  public LapsedNotice(Posting posting) {
    this.posting = posting;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public Decision<Post> decide(StatelessSession session, Notice notice, Instant now) {
    return posting
        .found(session, notice.subject())
        .filter(post -> post.state() == State.LAPSED)
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("settled"));
  }
}
