package mentorbot.community;

import java.time.Instant;
import mentorbot.community.CommunityPost.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells its author that something could not be posted, and gives them their words to copy. */
public final class NotPosted implements NoticeKind<Post> {
  public static final String NAME = "community.not-posted";

  private final Posting posting;

  public NotPosted(Posting posting) {
    this.posting = posting;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.REPLY;
  }

  @Override
  public Decision<Post> decide(StatelessSession session, Notice notice, Instant now) {
    return posting
        .found(session, notice.subject())
        .filter(post -> post.state() == State.NOT_POSTED)
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("settled"));
  }
}
