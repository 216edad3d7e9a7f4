package mentorbot.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import mentorbot.store.Sealer;

/** Starts the program and the baseline, both against the stub that stands for Slack. */
final class Servers {
  private static final String TOKEN = "xoxb-0000000000-of-the-benchmark";

  private final StubSlack slack;
  private final Store store;
  private final StartCommand command;
  private final String key = Sealer.newKey();

  Servers(StubSlack slack, Store store, StartCommand command) {
    this.slack = slack;
    this.store = store;
    this.command = command;
  }

  Started bare() throws IOException, InterruptedException {
    return new Started(command.bare(), slackVariables(), Options.FOLDER.resolve("bare.log"));
  }

  /** {@code flags} are put behind those of the README. */
  Started bot(String database, String... flags) throws IOException, InterruptedException {
    return botAt(Store.url(database), database, flags);
  }

  /** {@code name}: of its log. */
  Started botAt(String url, String name, String... flags)
      throws IOException, InterruptedException {
    var variables = new java.util.HashMap<>(slackVariables());
    variables.put("DATABASE_URL", url);
    variables.put("MENTORBOT_CONFIG", store.configFolder().toString());
    variables.put("MENTORBOT_KEY", key);
    return new Started(command.jar(flags), variables, log(name));
  }


  StartCommand command() {
    return command;
  }

  private static Path log(String name) {
    return Options.FOLDER.resolve(name + ".log");
  }

  private Map<String, String> slackVariables() {
    return Map.of(
        "SLACK_BOT_TOKEN", TOKEN,
        "SLACK_SIGNING_SECRET", SignedRequest.SECRET,
        "SLACK_API_URL", slack.url().toString());
  }
}
