package mentorbot.community;

import java.time.Instant;
import java.util.Optional;
import mentorbot.community.CommunityPost.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** An introduction or thanks in the channel; whoever it is of has pressed, and consented. */
public final class PostNotice implements NoticeKind<Post> {
  public static final String NAME = "community.post";

  private final Posting posting;

  public PostNotice(Posting posting) {
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
    var post = posting.found(session, notice.subject()).orElse(Post.erased(notice.subject()));
    if (notice.sentAt() != null) {
      return Decision.send(post);
    }
    if (post.state() != State.POSTED) {
      return Decision.drop("taken back");
    }
    return Community.channel(session).equals(Optional.of(notice.recipient()))
        ? Decision.send(post)
        : Decision.drop("not this channel any more");
  }

  @Override
  public void givenUp(StatelessSession session, Notice notice, String why, Instant now) {
    new Posts_(session)
        .post(notice.subject())
        .filter(post -> post.state == State.POSTED)
        .ifPresent(post -> Posting.refused(session, post, why, now));
  }
}
