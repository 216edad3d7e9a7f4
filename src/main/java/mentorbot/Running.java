package mentorbot;

import com.slack.api.Slack;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import mentorbot.config.Definitions;
import mentorbot.config.Mode;
import mentorbot.config.ServerSettings;
import mentorbot.config.Settings;
import mentorbot.slack.Answers;
import mentorbot.slack.BoltApp;
import mentorbot.slack.Edge;
import mentorbot.slack.IdentityHolder;
import mentorbot.slack.SlackApi;
import mentorbot.slack.SlackException;
import mentorbot.store.Database;
import mentorbot.store.DatabaseSettings;
import mentorbot.store.Sealer;
import mentorbot.texts.Texts;
import mentorbot.transport.Health;
import mentorbot.transport.HttpServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open program: takes in, works, sends; closes in the order in which nothing promised is lost.
 */
final class Running implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Running.class);

  private final Definitions definitions;
  private final Database database;
  private final Clocks clocks;
  private final Slack slack;
  private final SlackApi api;
  private final IdentityHolder holder = new IdentityHolder();
  private final StoredIdentity identity;
  private final Answers answers;
  private final Bot bot;
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "who-am-i");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable HttpServer http;
  private @Nullable Future<?> learning;

  Running(
      Definitions definitions,
      Database database,
      Sealer sealer,
      Clocks clocks,
      Slack slack,
      SlackApi api) {
    this.definitions = definitions;
    this.database = database;
    this.clocks = clocks;
    this.slack = slack;
    this.api = api;
    this.identity = new StoredIdentity(database, api, holder, clocks.wall());
    this.answers = new Answers(api);
    this.bot = new Bot(new Parts(definitions, database, sealer, clocks, api, holder, Texts.load()));
  }

  static Database open(DatabaseSettings settings, Sealer sealer, Clocks clocks) {
    var database = Database.open(settings, Entities.all(), clocks.wall());
    try {
      database.checkKey(sealer);
      return database;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  StoredIdentity identity() {
    return identity;
  }

  Bot bot() {
    return bot;
  }

  /** Serves with what an earlier run knew, and asks Slack until it answers. */
  void learnLater() {
    if (!identity.recall()) {
      LOG.warn("Slack can't be reached yet; commands are answered as soon as it can");
    }
    learning = later.scheduleWithFixedDelay(this::tryToLearn, 5, 5, TimeUnit.SECONDS);
  }

  private void tryToLearn() {
    try {
      identity.learn();
      if (learning != null) {
        learning.cancel(false);
      }
    } catch (SlackException e) {
      LOG.warn("Slack: {}", e.code());
    } catch (RuntimeException e) {
      LOG.error("could not keep who we are", e);
    }
  }

  void serve(Settings settings) {
    var edge = new Edge(bot.routes(), holder, bot.directory(), bot.texts(), answers);
    var app = BoltApp.with(slack, edge);
    var byHttp = settings.mode() instanceof Mode.Http;
    var secret = settings.mode() instanceof Mode.Http mode ? mode.signingSecret().reveal() : "";
    start(
        new HttpServer.Options(
            settings.bind().orElse(null),
            settings.port(),
            definitions.server().threads().answering() + 16,
            byHttp ? app : null,
            secret,
            definitions.server().metrics() == ServerSettings.Audience.ANYONE));
  }

  /** For the local workspace, which makes its own secret and takes any port. */
  int serveLocally(String signingSecret) {
    var edge = new Edge(bot.routes(), holder, bot.directory(), bot.texts(), answers);
    start(
        new HttpServer.Options(
            "127.0.0.1", 0, 32, BoltApp.with(slack, edge), signingSecret, false));
    return java.util.Objects.requireNonNull(http).port();
  }

  private void start(HttpServer.Options options) {
    http = new HttpServer(options, new OurHealth(), clocks.wall());
    http.start();
    bot.start();
  }

  String where() {
    return http == null ? "nothing" : "on port " + http.port();
  }

  /** What the health checks are told. */
  private final class OurHealth implements Health {
    @Override
    public Optional<String> notReady() {
      return holder.known().isPresent()
          ? Optional.empty()
          : Optional.of("Slack has not been reached since the first start");
    }

    @Override
    public boolean slackReachable() {
      return api.reachable();
    }

    @Override
    public String metrics() {
      return "";
    }
  }

  @Override
  public void close() {
    later.shutdownNow();
    if (http != null) {
      http.close();
    }
    bot.close();
    answers.close();
    closeQuietly(slack);
    database.close();
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      LOG.warn("closing: {}", e.getClass().getSimpleName());
    }
  }
}
