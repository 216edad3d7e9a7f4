package mentorbot.notices;

import java.time.Instant;

/** Whether messages go out; for {@code /readyz} and the log. Instants are on the wall clock. */
public sealed interface SendingState {
  record Running() implements SendingState {}

  /** Slack does not answer; tried again then. */
  record Pausing(String why, Instant until) implements SendingState {}

  /** Slack refuses us ({@code why}: its error code); everything is kept, and tried again then. */
  record Stopped(String why, Instant until) implements SendingState {}
}
