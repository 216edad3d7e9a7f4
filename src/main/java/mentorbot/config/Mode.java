package mentorbot.config;

/** How the bot reaches people. */
public sealed interface Mode {
  /** No Slack: the workspace in the browser, on this machine only. */
  record LocalWorkspace() implements Mode {}

  /** Slack through an outgoing connection; no public address needed. */
  record SocketMode(Secret appToken, Secret botToken) implements Mode {}

  /** Slack calls {@code POST /slack/events}. */
  record Http(Secret signingSecret, Secret botToken) implements Mode {}
}
