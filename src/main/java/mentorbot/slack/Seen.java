package mentorbot.slack;

import com.slack.api.model.Message;
import mentorbot.actor.Actor;

/** Told of each message that somebody taps on: it stands there, whatever we knew. */
@FunctionalInterface
public interface Seen {
  void message(Actor reader, String channel, Message message);
}
