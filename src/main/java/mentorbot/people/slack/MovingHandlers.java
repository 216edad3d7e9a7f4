package mentorbot.people.slack;

import com.google.gson.Gson;
import com.slack.api.model.User;
import com.slack.api.util.json.GsonFactory;
import mentorbot.people.Members;
import mentorbot.people.ZoneMoves;
import mentorbot.people.ZoneMoves.Outcome;
import mentorbot.slack.ActionCall;
import mentorbot.slack.Caller;
import mentorbot.slack.EventCall;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;

/** Accounts that change in Slack, and the question whether somebody has moved. */
final class MovingHandlers {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  private final Members members;
  private final ZoneMoves moves;

  MovingHandlers(Members members, ZoneMoves moves) {
    this.members = members;
    this.moves = moves;
  }

  void register(Routes routes) {
    routes.event("user_change", this::changed);
    routes.event("team_join", this::joined);
    routes.action(ZoneMovedNotice.MOVE, this::move);
    routes.action(ZoneMovedNotice.STAY, this::stay);
    routes.action(
        NeverOpenNotice.FINE, call -> Reply.tell(call.caller().mrkdwn("people.neverOpen.ok")));
  }

  /** Accounts that we have never met are not collected. */
  private void changed(EventCall call) {
    if (members.known(call.actor().team(), call.actor().user()).isPresent()) {
      joined(call);
    }
  }

  private void joined(EventCall call) {
    var user = GSON.fromJson(call.event().get("user"), User.class);
    if (user != null && user.getId() != null) {
      members.keep(call.actor(), Accounts.of(call.actor().team(), user));
    }
  }

  private Reply move(ActionCall call) {
    return answer(call.caller(), moves.move(call.caller().actor(), call.value()));
  }

  private Reply stay(ActionCall call) {
    return answer(call.caller(), moves.stay(call.caller().actor(), call.value()));
  }

  /** The message itself is edited and says what holds now. */
  Reply answer(Caller caller, Outcome outcome) {
    return outcome instanceof Outcome.Stale stale
        ? Reply.tell(caller.mrkdwn("people.zone.holds", "city", Zones.name(stale.zone())))
        : Reply.done();
  }
}
