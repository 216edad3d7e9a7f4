package mentorbot.notices;

import java.time.Duration;

/** What a call to Slack came to, as far as the sender is concerned. */
public sealed interface Receipt {
  /** It stands there; for an edit and for App Home the place says nothing. */
  record Taken(String channel, String ts) implements Receipt {}

  /** No answer came: it may or may not stand there. */
  record Unknown(String why) implements Receipt {}

  /** Slack can't be reached, or is failing: nothing happened. */
  record Down(String why) implements Receipt {}

  /** Too fast: nothing happened, ask again after that. */
  record Slower(Duration pause) implements Receipt {}

  /** Nothing happened, perhaps next time. */
  record Failed(String why) implements Receipt {}

  /** Never this one. */
  record Refused(String why) implements Receipt {}

  /** Never to this person, as things are. */
  record Unreachable(String why) implements Receipt {}

  /** Nothing to anybody: our token or our installation. */
  record NotAllowed(String why) implements Receipt {}
}
