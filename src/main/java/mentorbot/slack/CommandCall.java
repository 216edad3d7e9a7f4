package mentorbot.slack;

import java.util.List;

/**
 * A slash command; {@code text} is what stands behind the command and subcommand, stripped, with
 * people in Slack's notation ({@code <@U1|mira>}).
 */
public record CommandCall(Caller caller, String text) {
  /** The text with people by their names: what is stored and shown. */
  public String readable() {
    return TypedText.readable(text);
  }

  /** The ids of the people named in the text, in order. */
  public List<String> people() {
    return TypedText.people(text);
  }
}
