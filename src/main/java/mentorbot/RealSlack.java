package mentorbot;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import mentorbot.config.Definitions;
import mentorbot.config.Mode;
import mentorbot.config.Secret;
import mentorbot.config.Settings;
import mentorbot.config.SettingsRefused;
import mentorbot.slack.BoltApp;
import mentorbot.slack.SlackApi;
import mentorbot.slack.SlackException;
import mentorbot.slack.delivery.SlackPace;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.Sealer;

/** A start against Slack itself, or whatever SLACK_API_URL points to. */
final class RealSlack {
  /** What Slack answers when the token itself is the trouble; waiting does not help. */
  private static final Set<String> TOKEN_REFUSED =
      Set.of("invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired");

  private RealSlack() {}

  static Running start(Settings settings, Definitions definitions, PrintStream out) {
    if (definitions.programme().contacts().nameSamplePeople()) {
      throw new SettingsRefused(List.of(Running.SAMPLE_PEOPLE));
    }
    var clocks = Clocks.real();
    var slack = BoltApp.slack(settings.slackApi());
    var api = new SlackApi(slack, botToken(settings.mode()).reveal());
    var sealer = Sealer.withKey(settings.key().orElseThrow().reveal());
    var database =
        Running.open(new DatabaseSettings(settings.databaseUrl().reveal()), sealer, clocks);
    var running = new Running(
            definitions,
            database,
            sealer,
            clocks,
            slack,
            api,
            new SlackPace(definitions.server().messagesPerMinute(), clocks.wall()));
    try {
      recognise(running);
      running.serve(settings);
    } catch (RuntimeException e) {
      running.close();
      throw e;
    }
    out.println("mentorbot serves " + running.where() + ".");
    return running;
  }

  private static void recognise(Running running) {
    try {
      running.identity().learn();
    } catch (SlackException e) {
      if (TOKEN_REFUSED.contains(e.code())) {
        throw new SettingsRefused(
            List.of(
                "SLACK_BOT_TOKEN is refused by Slack ("
                    + e.code()
                    + "): copy the Bot User OAuth Token again from the app's page, OAuth &"
                    + " Permissions."));
      }
      running.learnLater();
    }
  }

  private static Secret botToken(Mode mode) {
    if (mode instanceof Mode.SocketMode socket) {
      return socket.botToken();
    }
    return ((Mode.Http) mode).botToken();
  }
}
