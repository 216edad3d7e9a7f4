package mentorbot.process;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mentorbot.store.Sealer;
import mentorbot.workspace.Person;
import mentorbot.workspace.ProgrammeTime;
import mentorbot.workspace.Workspace;
import mentorbot.workspace.state.Clinic;
import mentorbot.workspace.state.Message;

/** Slack for processes, and a folder with a programme whose coordinators are not the sample's. */
final class StandIn implements AutoCloseable {
  static final String BOT_TOKEN = "xoxb-process-test-0123456789";
  static final String APP_TOKEN = "xapp-process-test-0123456789";
  static final String SIGNING_SECRET = "process-test-signing-secret-01";
  static final String KEY = Sealer.newKey();

  private final Workspace workspace;
  private final Path folder;

  private StandIn(Workspace workspace, Path folder) {
    this.workspace = workspace;
    this.folder = folder;
  }

  static StandIn open(Path folder) {
    try {
      var manifest = new YAMLMapper().readTree(Path.of("manifest/socket-mode.yaml").toFile());
      Files.createDirectories(folder.resolve("config"));
      var programme = Files.readString(Path.of("config/programme.yaml"));
      Files.writeString(
          folder.resolve("config/programme.yaml"),
          programme
              .replace("U02RUTH", "U06PRIYA")
              .replace("U09SAM", "U05JUN")
              .replace("C0GOODNEWS", "none")
              .replace("from: \"20:00\", until: \"08:00\"", almostNeverQuiet()));
      var options =
          new Workspace.Options(
              "127.0.0.1",
              0,
              null,
              Clock.systemUTC(),
              new RealTime(),
              Clinic.riverside(),
              BOT_TOKEN,
              APP_TOKEN,
              SIGNING_SECRET,
              manifest);
      return new StandIn(Workspace.open(options), folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A process lives by the real clock: its tests are run at night, too. */
  private static String almostNeverQuiet() {
    var from = LocalTime.now(ZoneOffset.UTC).plusHours(12).truncatedTo(ChronoUnit.MINUTES);
    return "from: \"" + from + "\", until: \"" + from.plusMinutes(1) + "\"";
  }

  /** Over HTTP, on any free port, with the default database file below the folder. */
  Map<String, String> http() {
    var variables = common();
    variables.put("SLACK_SIGNING_SECRET", SIGNING_SECRET);
    return variables;
  }

  Map<String, String> socketMode() {
    var variables = common();
    variables.put("SLACK_APP_TOKEN", APP_TOKEN);
    return variables;
  }

  private Map<String, String> common() {
    var variables = new TreeMap<String, String>();
    variables.put("SLACK_BOT_TOKEN", BOT_TOKEN);
    variables.put("SLACK_API_URL", workspace.apiUrl());
    variables.put("MENTORBOT_KEY", KEY);
    variables.put("PORT", "0");
    return variables;
  }

  BotProcess start(Map<String, String> variables, String... arguments) {
    return BotProcess.start(folder, variables, arguments);
  }

  /** Starts it and lets Slack's requests go there. */
  BotProcess startHttp(Map<String, String> variables) {
    var bot = start(variables);
    workspace.deliverTo(bot.requestUrl());
    return bot;
  }

  Workspace workspace() {
    return workspace;
  }

  Person mira() {
    return workspace.driver("U01MIRA");
  }

  /** What {@code /mentor} answers Mira now. */
  Message nextStep() {
    var answer = mira().command("/mentor");
    if (answer.has("error")) {
      throw new AssertionError(answer.toString());
    }
    return mira().lastMessage().orElseThrow();
  }

  @Override
  public void close() {
    workspace.close();
  }

  private static final class RealTime implements ProgrammeTime {
    @Override
    public Instant now() {
      return Clock.systemUTC().instant();
    }

    @Override
    public Optional<Due> next() {
      return Optional.empty();
    }

    @Override
    public Instant walkTo(Instant until) {
      return now();
    }
  }
}
