package mentorbot;

import mentorbot.notices.SendingState;

/** What {@code /readyz} says of messages. */
final class WordsOfSending {
  private WordsOfSending() {}

  static String of(SendingState state) {
    if (state instanceof SendingState.Stopped stopped) {
      return "messages: stopped, Slack refuses our token or scopes ("
          + stopped.why()
          + "); all are kept";
    }
    return state instanceof SendingState.Pausing pausing
        ? "messages: waiting, Slack does not answer (" + pausing.why() + "); all are kept"
        : "messages: going out";
  }
}
