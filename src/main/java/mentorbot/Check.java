package mentorbot;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mentorbot.config.Definitions;
import mentorbot.config.Mode;
import mentorbot.config.Settings;
import mentorbot.config.SettingsRefused;
import mentorbot.slack.BoltApp;
import mentorbot.slack.MethodTable;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.DatabaseUnavailable;
import mentorbot.store.Sealer;

/**
 * {@code java -jar mentorbot.jar check}: looks at everything a start needs and tells all at once.
 */
final class Check {
  private final Map<String, String> environment;
  private final PrintStream out;
  private final List<String> problems = new ArrayList<>();

  Check(Map<String, String> environment, PrintStream out) {
    this.environment = environment;
    this.out = out;
  }

  /** True if the bot would start and serve. */
  boolean run() {
    try {
      var settings = Settings.read(environment, key -> Sealer.isKey(key.reveal()));
      fine("Settings: " + transport(settings.mode()));
      definitions(settings);
      slack(settings);
      database(settings);
    } catch (SettingsRefused e) {
      problems.addAll(e.problems());
    }
    problems.forEach(problem -> out.println("[to do] " + problem));
    out.println(problems.isEmpty() ? "All is well." : "To do: " + problems.size());
    return problems.isEmpty();
  }

  private void fine(String what) {
    out.println("[ok] " + what);
  }

  private static String transport(Mode mode) {
    if (mode instanceof Mode.LocalWorkspace) {
      return "no SLACK_* variable is set, so the local workspace would start";
    }
    return mode instanceof Mode.SocketMode ? "Socket Mode" : "HTTP at POST /slack/events";
  }

  private void definitions(Settings settings) {
    try {
      var programme = Definitions.load(settings.configFolder()).programme();
      if (!settings.local() && programme.contacts().nameSamplePeople()) {
        problems.add(Running.SAMPLE_PEOPLE);
      } else if (!settings.local() && programme.namesSampleChannel()) {
        problems.add(Running.SAMPLE_CHANNEL);
      } else {
        fine("Programme: " + programme.card().name());
      }
    } catch (SettingsRefused e) {
      problems.addAll(e.problems());
    }
  }

  private void slack(Settings settings) {
    if (settings.mode() instanceof Mode.SocketMode mode) {
      botToken(settings, mode.botToken().reveal());
      appToken(settings, mode.appToken().reveal());
    } else if (settings.mode() instanceof Mode.Http mode) {
      botToken(settings, mode.botToken().reveal());
    }
  }

  private void botToken(Settings settings, String token) {
    try {
      var me = BoltApp.slack(settings.slackApi()).methods(token).authTest(r -> r);
      if (!me.isOk()) {
        problems.add(
            "SLACK_BOT_TOKEN is refused by Slack ("
                + me.getError()
                + "): copy the Bot User OAuth Token again from the app's page.");
        return;
      }
      fine("Slack: " + me.getUser() + " in " + me.getTeam());
      scopes(me);
    } catch (IOException | SlackApiException e) {
      problems.add(unreachable(settings, e));
    }
  }

  private void scopes(AuthTestResponse me) {
    var headers = me.getHttpResponseHeaders();
    var granted = headers == null ? null : headers.get("x-oauth-scopes");
    if (granted == null || granted.isEmpty()) {
      fine("Scopes: Slack did not tell");
      return;
    }
    var missing = new TreeSet<>(MethodTable.botScopes());
    Arrays.asList(granted.get(0).split(",", -1)).forEach(scope -> missing.remove(scope.strip()));
    if (missing.isEmpty()) {
      fine("Scopes: all there");
    } else {
      problems.add(
          "The app may not do all it has to; missing scopes: "
              + String.join(", ", missing)
              + ". Paste the manifest again and reinstall the app.");
    }
  }

  private void appToken(Settings settings, String token) {
    try {
      var opened = BoltApp.slack(settings.slackApi()).methods(token).appsConnectionsOpen(r -> r);
      if (opened.isOk()) {
        fine("Socket Mode: a connection can be opened");
      } else {
        problems.add(
            "SLACK_APP_TOKEN is refused by Slack ("
                + opened.getError()
                + "): make an app-level token with connections:write on the app's page, Basic"
                + " Information.");
      }
    } catch (IOException | SlackApiException e) {
      problems.add(unreachable(settings, e));
    }
  }

  private static String unreachable(Settings settings, Exception e) {
    var reason =
        e instanceof SlackApiException api
            ? "HTTP " + api.getResponse().code()
            : e instanceof IOException ? "no connection" : e.getClass().getSimpleName();
    return "Slack can't be reached at "
        + settings.slackApi().getHost()
        + " ("
        + reason
        + "). The bot would start and keep trying; check the network or SLACK_API_URL.";
  }

  /** Looks only: nothing is made, not even a folder. */
  private void noDatabaseYet(Path base) {
    var there = base.getParent();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there != null && Files.isDirectory(there) && Files.isWritable(there)) {
      fine("Database: none yet; the first start makes it at " + base);
    } else {
      problems.add(
          "The database's folder can't be written to: make "
              + there
              + " writable, or set DATABASE_URL to a file elsewhere.");
    }
  }

  private void database(Settings settings) {
    var url = new DatabaseSettings(settings.databaseUrl().reveal());
    var missing = url.files().filter(files -> files.existing().isEmpty());
    if (missing.isPresent()) {
      noDatabaseYet(missing.get().base().toAbsolutePath());
      return;
    }
    try (var database = Database.open(url, Entities.all(), Clocks.real().wall())) {
      settings.key().ifPresent(key -> database.checkKey(Keys.sealer(settings, key.reveal())));
      fine("Database: opens, and its schema is this version's");
    } catch (DatabaseUnavailable e) {
      problems.add(e.getMessage());
    }
  }
}
