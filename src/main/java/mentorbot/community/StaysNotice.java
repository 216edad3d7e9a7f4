package mentorbot.community;

import java.time.Instant;
import mentorbot.community.CommunityPost.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells whom a post is of that it is taken back, and yet still stands where it was posted. */
public final class StaysNotice implements NoticeKind<Post> {
  public static final String NAME = "community.stays";

  private final Posting posting;

  public StaysNotice(Posting posting) {
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

  /** Once sent it is kept true: when it is tried again, no reason stands there any more. */
  @Override
  public Decision<Post> decide(StatelessSession session, Notice notice, Instant now) {
    var post = posting.found(session, notice.subject()).orElse(Post.erased(notice.subject()));
    boolean stays = post.state() == State.TAKEN_BACK && !post.refusal().isEmpty();
    return notice.sentAt() == null && !stays ? Decision.drop("settled") : Decision.send(post);
  }
}
