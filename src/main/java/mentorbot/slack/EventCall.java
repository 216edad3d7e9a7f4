package mentorbot.slack;

import com.google.gson.JsonObject;
import mentorbot.actor.Actor;

/** An event from Slack; {@code actor.user()} is empty where the event names nobody. */
public record EventCall(Actor actor, JsonObject event) {}
