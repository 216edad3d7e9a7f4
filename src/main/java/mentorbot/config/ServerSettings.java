package mentorbot.config;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.ZoneId;

/**
 * The server as {@code config/mentorbot.yaml} defines it: the zone of people whose own is unknown,
 * Slack's messages a minute for one workspace, threads that answer and that deliver, and who may
 * read the figures at {@code GET /metrics}.
 */
public record ServerSettings(
    ZoneId defaultZone, int messagesPerMinute, Threads threads, Audience metrics) {

  public ServerSettings {
    Rules.between("messages-per-minute", messagesPerMinute, 1, 60_000);
  }

  /** Sizes of the two pools. */
  public record Threads(int answering, int delivering) {
    public Threads {
      Rules.between("answering", answering, 2, 200);
      Rules.between("delivering", delivering, 1, 50);
    }
  }

  /** Whose requests are served. */
  public enum Audience {
    @JsonProperty("loopback")
    LOOPBACK,
    @JsonProperty("anyone")
    ANYONE
  }
}
