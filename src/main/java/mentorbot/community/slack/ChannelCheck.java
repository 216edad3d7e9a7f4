package mentorbot.community.slack;

import java.util.Optional;
import java.util.function.Consumer;
import mentorbot.slack.SlackException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Slack whether we are in a channel, by reading nothing of it: no further scope is needed. */
public final class ChannelCheck {
  private static final Logger LOG = LoggerFactory.getLogger(ChannelCheck.class);

  private final Consumer<String> reading;

  /** {@code reading} reads no message of a channel, as only a member may. */
  public ChannelCheck(Consumer<String> reading) {
    this.reading = reading;
  }

  /** Why nothing could be posted there. */
  enum Problem {
    NOT_IN_IT,
    NOT_PUBLIC,
    ARCHIVED,
    /** Slack did not say. */
    UNKNOWN
  }

  Optional<Problem> problem(String channel) {
    var code = read(channel);
    return code.isEmpty() ? Optional.empty() : Optional.of(meaning(code));
  }

  /** "" if we are in it, Slack's code if that says why not; empty if Slack did not say. */
  public Optional<String> look(String channel) {
    var code = read(channel);
    if (code.isEmpty()) {
      return Optional.of(code);
    }
    return switch (meaning(code)) {
      case NOT_IN_IT -> Optional.of("not_in_channel");
      case NOT_PUBLIC -> Optional.of("channel_not_found");
      case ARCHIVED -> Optional.of("is_archived");
      case UNKNOWN -> Optional.empty();
    };
  }

  private String read(String channel) {
    try {
      reading.accept(channel);
      return "";
    } catch (SlackException e) {
      LOG.warn("a channel could not be checked: {}", e.code());
      return e.code();
    }
  }

  private static Problem meaning(String code) {
    return switch (code) {
      case "not_in_channel" -> Problem.NOT_IN_IT;
      case "channel_not_found", "missing_scope", "method_not_supported_for_channel_type" ->
          Problem.NOT_PUBLIC;
      case "is_archived" -> Problem.ARCHIVED;
      default -> Problem.UNKNOWN;
    };
  }
}
