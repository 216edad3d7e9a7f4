package mentorbot;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import mentorbot.config.Definitions;
import mentorbot.config.Mode;
import mentorbot.config.Secret;
import mentorbot.config.Settings;
import mentorbot.config.SettingsRefused;
import mentorbot.notices.SharedRates;
import mentorbot.slack.BoltApp;
import mentorbot.slack.SlackApi;
import mentorbot.slack.SlackException;
import mentorbot.slack.delivery.SlackPace;
import mentorbot.store.DatabaseSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A start against Slack itself, or whatever SLACK_API_URL points to. */
final class RealSlack {
  private static final Logger LOG = LoggerFactory.getLogger(RealSlack.class);

  /** What Slack answers when the token itself is the trouble; waiting does not help. */
  private static final Set<String> TOKEN_REFUSED =
      Set.of("invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired");

  private RealSlack() {}

  static Running start(Settings settings, Definitions definitions, PrintStream out) {
    if (definitions.programme().contacts().nameSamplePeople()) {
      throw new SettingsRefused(List.of(Running.SAMPLE_PEOPLE));
    }
    if (definitions.programme().namesSampleChannel()) {
      throw new SettingsRefused(List.of(Running.SAMPLE_CHANNEL));
    }
    var clocks = Clocks.real();
    var slack = BoltApp.slack(settings.slackApi());
    var api = new SlackApi(slack, botToken(settings.mode()).reveal());
    var sealer = Keys.sealer(settings, settings.key().orElseThrow().reveal());
    var database =
        Running.open(new DatabaseSettings(settings.databaseUrl().reveal()), sealer, clocks);
    var running =
        new Running(
            definitions,
            database,
            sealer,
            clocks,
            slack,
            api,
            new SlackPace(
                definitions.server().messagesPerMinute(),
                new SharedRates(database, clocks.wall()),
                clocks.wall()));
    try {
      recognise(running);
      if (settings.mode() instanceof Mode.SocketMode mode) {
        tryAppToken(slack, mode.appToken());
      }
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
      if (refusesToken(e)) {
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

  static boolean refusesToken(SlackException e) {
    return TOKEN_REFUSED.contains(e.code());
  }

  /** While Slack can't be reached, Socket Mode keeps trying by itself. */
  private static void tryAppToken(Slack slack, Secret token) {
    try {
      var opened = slack.methods(token.reveal()).appsConnectionsOpen(r -> r);
      if (!opened.isOk()) {
        throw new SettingsRefused(
            List.of(
                "SLACK_APP_TOKEN is refused by Slack ("
                    + opened.getError()
                    + "): make an app-level token with connections:write on the app's page, Basic"
                    + " Information."));
      }
    } catch (IOException | SlackApiException unreachable) {
      LOG.debug("the app token can't be tried: {}", unreachable.getClass().getSimpleName());
    }
  }

  private static Secret botToken(Mode mode) {
    if (mode instanceof Mode.SocketMode socket) {
      return socket.botToken();
    }
    return ((Mode.Http) mode).botToken();
  }
}
