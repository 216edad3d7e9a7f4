package mentorbot.community;

import java.time.Instant;
import java.util.Optional;
import mentorbot.community.CommunityPost.Kind;
import mentorbot.community.CommunityPost.State;

/**
 * A post as it stands; {@code about} is the person thanked, {@code refusal} why it is not posted
 * (Slack's code or ours, "" if it is), {@code line} is empty once it is taken back or declined.
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
    Instant pressedAt) {

  /** What is left of one that is erased: that there was one. */
  static Post erased(String id) {
    return new Post(
        id, Kind.INTRODUCTION, "", Optional.empty(), "", "", State.TAKEN_BACK, "", Instant.EPOCH);
  }
}
