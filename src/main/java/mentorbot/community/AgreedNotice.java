package mentorbot.community;

import java.time.Instant;
import mentorbot.community.CommunityPost.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells who thanked somebody that these said yes; of a no they never hear. */
public final class AgreedNotice implements NoticeKind<Post> {
  public static final String NAME = "community.agreed";

  private final Posting posting;

  public AgreedNotice(Posting posting) {
    this.posting = posting;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Post> decide(StatelessSession session, Notice notice, Instant now) {
    var post = posting.found(session, notice.subject()).orElse(Post.erased(notice.subject()));
    return notice.sentAt() == null && post.state() != State.POSTED
        ? Decision.drop("not posted any more")
        : Decision.send(post);
  }
}
