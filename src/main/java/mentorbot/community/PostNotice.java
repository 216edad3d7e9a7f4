package mentorbot.community;

import java.time.Instant;
import java.util.Optional;
import mentorbot.community.CommunityPost.State;
import mentorbot.notices.Decision;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/** An introduction or thanks in the channel; whoever it is of has pressed, and consented. */
public final class PostNotice implements NoticeKind<Post> {
  public static final String NAME = "community.post";

  private static final String GONE = "message_not_found";

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
    if (post.state() != State.POSTED) {
      return notice.sentAt() == null ? Decision.drop("taken back") : Decision.remove(post);
    }
    if (notice.sentAt() != null) {
      return Decision.send(post);
    }
    return Community.channel(session).equals(Optional.of(notice.recipient()))
        ? Decision.send(post)
        : Decision.drop("not this channel any more");
  }

  /** What somebody else has deleted is what was wanted. */
  @Override
  public void notChanged(StatelessSession session, Notice notice, String why, Instant now) {
    if (!why.equals(GONE)) {
      Outbox.refused(session, notice.recipient(), why);
      new Posts_(session)
          .post(notice.subject())
          .filter(post -> post.state == State.TAKEN_BACK)
          .ifPresent(post -> stays(session, post, why, now));
    }
  }

  /** Those it is of are told what they can do; coordinators only see if it is the channel. */
  private static void stays(StatelessSession session, CommunityPost post, String why, Instant now) {
    post.stays(why);
    new Posts_(session).change(post);
    var when = "at " + now.toEpochMilli();
    for (var person : post.people()) {
      Outbox.put(session, NewNotice.on(person, StaysNotice.NAME, post.id(), when, now));
    }
  }

  @Override
  public void givenUp(StatelessSession session, Notice notice, String why, Instant now) {
    new Posts_(session)
        .post(notice.subject())
        .filter(post -> post.state == State.POSTED)
        .ifPresent(post -> Posting.refused(session, post, why, now));
  }
}
