package mentorbot.figures;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import mentorbot.notices.SendingState;
import mentorbot.store.Database;

/**
 * All figures of one process. Whatever grows with each answer to a survey is left out: how many
 * have answered so far is told to nobody.
 */
public final class ProgramFigures implements AutoCloseable {
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final NoticeFigures notices = new NoticeFigures(registry);
  private final CallFigures calls = new CallFigures(registry);
  private final JobFigures jobs;

  /** {@code version} of the program, as it is packaged. */
  public ProgramFigures(String version, Database database) {
    this.jobs = new JobFigures(registry);
    Gauge.builder("mentorbot.build.info", () -> 1)
        .description("Always 1; which version runs, and on which database.")
        .tags("version", version, "database", database.isShared() ? "postgresql" : "hsqldb")
        .register(registry);
    connections(database);
    machine();
  }

  public MeterRegistry registry() {
    return registry;
  }

  public NoticeFigures notices() {
    return notices;
  }

  public CallFigures calls() {
    return calls;
  }

  public JobFigures jobs() {
    return jobs;
  }

  /** Only what is the case at the moment: a count of uses would grow with each answer. */
  private void connections(Database database) {
    if (database.dataSource() instanceof HikariDataSource pool) {
      connections(pool, "active", p -> p.getHikariPoolMXBean().getActiveConnections());
      connections(pool, "idle", p -> p.getHikariPoolMXBean().getIdleConnections());
      connections(pool, "awaited", p -> p.getHikariPoolMXBean().getThreadsAwaitingConnection());
      Gauge.builder("mentorbot.database.connections.most", pool, HikariDataSource::getMaximumPoolSize)
          .description("Connections to the database that may be open at once.")
          .register(registry);
    }
  }

  private void connections(
      HikariDataSource pool, String state, ToDoubleFunction<HikariDataSource> count) {
    Gauge.builder("mentorbot.database.connections", pool, count)
        .description("Connections in use, at rest, and awaited by a thread that has none.")
        .tag("state", state)
        .register(registry);
  }

  private void machine() {
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    collections.bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
  }

  /** How things stand with Slack. */
  public void slack(BooleanSupplier reachable, Supplier<SendingState> sending) {
    Gauge.builder("mentorbot.slack.reachable", () -> reachable.getAsBoolean() ? 1 : 0)
        .description("1 if the last call to Slack got an answer.")
        .register(registry);
    for (var state : List.of("running", "pausing", "stopped")) {
      Gauge.builder("mentorbot.sending", () -> name(sending.get()).equals(state) ? 1 : 0)
          .description(
              "1 for the state that sending is in: stopped means that Slack refuses our token.")
          .tags(Tags.of("state", state))
          .register(registry);
    }
  }

  /** Of Socket Mode only. */
  public void socket(BooleanSupplier connected) {
    Gauge.builder("mentorbot.socket.connected", () -> connected.getAsBoolean() ? 1 : 0)
        .description("1 while Slack's requests can come in by Socket Mode.")
        .register(registry);
  }

  private static String name(SendingState state) {
    return state instanceof SendingState.Running
        ? "running"
        : state instanceof SendingState.Pausing ? "pausing" : "stopped";
  }

  /** In Prometheus' text form. */
  public String page() {
    notices.lookAgain();
    return registry.scrape();
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
