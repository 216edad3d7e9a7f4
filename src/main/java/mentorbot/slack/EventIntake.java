package mentorbot.slack;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import com.slack.api.util.json.GsonFactory;
import java.util.Map;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.logs.Trail;

/**
 * Takes Slack's events. Each type we subscribe to has one line here; the manifest test compares.
 */
final class EventIntake {
  private static final Gson GSON = GsonFactory.createSnakeCase();

  /** The types Bolt can hand us. */
  private static final Map<String, Class<? extends Event>> TYPES =
      Map.of(
          "app_home_opened", AppHomeOpenedEvent.class,
          "message", MessageEvent.class,
          "user_change", UserChangeEvent.class,
          "team_join", TeamJoinEvent.class,
          "tokens_revoked", TokensRevokedEvent.class,
          "app_uninstalled", AppUninstalledEvent.class);

  static Set<String> types() {
    return TYPES.keySet();
  }

  private final Routes routes;
  private final Failures failures;
  private final Figures figures;

  EventIntake(Routes routes, Failures failures, Figures figures) {
    this.routes = routes;
    this.failures = failures;
    this.figures = figures;
  }

  void install(App app) {
    routes
        .events()
        .forEach(
            (type, handler) -> {
              var known = TYPES.get(type);
              if (known == null) {
                throw new IllegalStateException("no such event: " + type);
              }
              installOne(app, type, known, handler);
            });
  }

  private <E extends Event> void installOne(
      App app, String type, Class<E> known, Handlers.OnEvent handler) {
    BoltEventHandler<E> take =
        (payload, context) -> {
          var event = GSON.toJsonTree(payload.getEvent()).getAsJsonObject();
          var actor = new Actor(payload.getTeamId(), user(event), "event " + payload.getEventId());
          Trail.begin("event " + type, () -> note(type, handler, new EventCall(actor, event)));
          return Response.ok();
        };
    app.event(known, take);
  }

  private void note(String type, Handlers.OnEvent handler, EventCall call) {
    var sample = figures.start();
    var handled =
        failures.answerFor(
            "event " + type,
            () -> {
              handler.note(call);
              return Reply.done();
            });
    figures.stop(sample, "event " + type, handled, true);
  }

  /** Some events carry a user id, others the whole user. */
  private static String user(JsonObject event) {
    var user = event.get("user");
    if (user == null || user.isJsonNull()) {
      return "";
    }
    return user.isJsonObject()
        ? user.getAsJsonObject().get("id").getAsString()
        : user.getAsString();
  }
}
