package mentorbot.slack;

import mentorbot.actor.Actor;
import mentorbot.texts.Words;

/**
 * Who is speaking to us and in which language. Checked at the edge: a full member of our workspace.
 */
public record Caller(Actor actor, Words words) {
  public String team() {
    return actor.team();
  }

  public String user() {
    return actor.user();
  }

  public String say(String key, Object... args) {
    return words.say(key, args);
  }

  public String mrkdwn(String key, Object... args) {
    return words.mrkdwn(key, args);
  }
}
