package mentorbot.community;

import java.time.Instant;
import mentorbot.community.CommunityPost.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Asks the person thanked, and nobody else, whether the thanks may be posted. */
public final class AskedNotice implements NoticeKind<Post> {
  public static final String NAME = "community.asked";

  private final Posting posting;

  public AskedNotice(Posting posting) {
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

  /** Once sent it is kept true, so that no word stays of what is taken back or erased. */
  @Override
  public Decision<Post> decide(StatelessSession session, Notice notice, Instant now) {
    var post = posting.found(session, notice.subject()).orElse(Post.erased(notice.subject()));
    return notice.sentAt() == null && post.state() != State.ASKED
        ? Decision.drop("settled")
        : Decision.send(post);
  }
}
