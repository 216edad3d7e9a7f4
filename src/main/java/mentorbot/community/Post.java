package mentorbot.community;

import java.time.Instant;
import java.util.Optional;
import mentorbot.community.CommunityPost.Kind;
import mentorbot.community.CommunityPost.State;

/**
 * A post as it stands; {@code about} is the person thanked, {@code refusal} why it is not posted,
 * or why it still stands though it is taken back (Slack's code or ours, "" if neither), {@code
 * line} is empty once it is over. Thanks lapse at {@code lapsesAt}.
 */
public record Post(
    String id,
    Kind kind,
    String author,
    Optional<String> about,
    String channel,
    String line,
    State state,
    String refusal,
    Instant pressedAt,
    Instant lapsesAt) {

  /** What is left of one that is erased: that there was one. */
  static Post erased(String id) {
    return new Post(
        id,
        Kind.INTRODUCTION,
        "",
        Optional.empty(),
        "",
        "",
        State.TAKEN_BACK,
        "",
        Instant.EPOCH,
        Instant.EPOCH);
  }

  /** For its author: a no looks like waiting. */
  Post asItsAuthorSeesIt() {
    return state == State.DECLINED
        ? new Post(
            id, kind, author, about, channel, line, State.ASKED, refusal, pressedAt, lapsesAt)
        : this;
  }
}
