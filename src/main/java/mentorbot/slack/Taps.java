package mentorbot.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import mentorbot.slack.ActionCall.Place;
import org.jspecify.annotations.Nullable;

/** What Slack tells of a tap: whose it was, where, and what the control held. */
final class Taps {
  private Taps() {}

  /** The person's own workspace where Slack tells it: outsiders can press our buttons. */
  static @Nullable String teamOf(BlockActionPayload p) {
    var own = p.getUser().getTeamId();
    return own != null ? own : p.getTeam() == null ? null : p.getTeam().getId();
  }

  static Place place(BlockActionPayload p) {
    if (p.getView() != null) {
      boolean home = "home".equals(p.getView().getType());
      return new Place(
          home ? Place.Kind.HOME : Place.Kind.MODAL,
          p.getView().getId(),
          ViewStack.of(p.getView()).full());
    }
    boolean ephemeral = p.getContainer() != null && p.getContainer().isEphemeral();
    return new Place(ephemeral ? Place.Kind.PRIVATE_MESSAGE : Place.Kind.MESSAGE, null);
  }

  static String value(BlockActionPayload.Action action) {
    if (action.getValue() != null) {
      return action.getValue();
    }
    if (action.getSelectedOption() != null) {
      return action.getSelectedOption().getValue();
    }
    return action.getSelectedUser() != null ? action.getSelectedUser() : "";
  }
}
