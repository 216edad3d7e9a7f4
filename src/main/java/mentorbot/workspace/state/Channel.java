package mentorbot.workspace.state;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** A conversation: public, between the bot and one person (IM) or several (MPIM). */
public record Channel(String id, Kind kind, String name, List<String> members, boolean bot) {

  /** `type` is Slack's channel_type and the prefix of its read and history scopes. */
  public enum Kind {
    PUBLIC("channel", "channels"),
    IM("im", "im"),
    MPIM("mpim", "mpim");

    public final String type;
    public final String scope;

    Kind(String type, String scope) {
      this.type = type;
      this.scope = scope;
    }
  }

  public Channel {
    members = List.copyOf(members);
  }

  /** The name interactions and commands carry. */
  @JsonIgnore
  public String spokenName() {
    return kind == Kind.IM ? "directmessage" : name;
  }

  public boolean holds(String userId) {
    return members.contains(userId);
  }
}
