package mentorbot.workspace.delivery;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One delivery to the bot. `name` is for the log ("/mentor", "block_actions"); attempt 0 is the
 * first, and `reason` then "".
 */
public record Parcel(
    Kind kind, String name, String detail, ObjectNode payload, int attempt, String reason) {

  /** The socket's name for each kind. */
  public enum Kind {
    COMMAND("slash_commands"),
    INTERACTION("interactive"),
    EVENT("events_api");

    final String envelope;

    Kind(String envelope) {
      this.envelope = envelope;
    }
  }

  public static Parcel of(Kind kind, String name, String detail, ObjectNode payload) {
    return new Parcel(kind, name, detail, payload, 0, "");
  }

  Parcel again(String why) {
    return new Parcel(kind, name, detail, payload, attempt + 1, why);
  }
}
