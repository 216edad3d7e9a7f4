package mentorbot.slack;

import org.jspecify.annotations.Nullable;

/**
 * A tap on a button or a choice. {@code value} is the button's value or the chosen option, empty if
 * none; it names a record but proves nothing. {@code form} holds what is typed around it.
 */
public record ActionCall(
    Caller caller, String actionId, String value, Place place, Form form, String metadata) {
  /**
   * Where the tapped thing stands; {@code viewId} only in a modal or Home; {@code full}: no further
   * modal can be pushed on top of this one.
   */
  public record Place(Kind kind, @Nullable String viewId, boolean full) {
    public Place(Kind kind, @Nullable String viewId) {
      this(kind, viewId, false);
    }

    /** The surfaces of Slack. */
    public enum Kind {
      MESSAGE,
      PRIVATE_MESSAGE,
      MODAL,
      HOME
    }
  }
}
