package mentorbot.slack;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mentorbot.logs.Trail;
import mentorbot.slack.Failures.Handled;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long acknowledgements take, by route and outcome; names nobody and nothing said. Of surveys
 * nothing is counted or logged: how many have answered so far is told to nobody.
 */
final class Figures {
  private static final Logger LOG = LoggerFactory.getLogger(Figures.class);

  private final MeterRegistry registry;
  private final Map<Of, Timer> timers = new ConcurrentHashMap<>();

  Figures(MeterRegistry registry) {
    this.registry = registry;
  }

  Timer.Sample start() {
    return Timer.start(registry);
  }

  /** {@code admitted}: false for whoever may not use this workspace's bot. */
  void stop(Timer.Sample sample, String route, Handled handled, boolean admitted) {
    if (!Trail.isDiscreet(route)) {
      var outcome = outcome(handled, admitted);
      long nanos = sample.stop(timer(route, outcome));
      LOG.info("{}: {} in {} ms", route, outcome, Duration.ofNanos(nanos).toMillis());
    }
  }

  /** For what nobody asked: it is counted, and no line in the log. */
  void stopUntold(Timer.Sample sample, String route, Handled handled, boolean admitted) {
    long nanos = sample.stop(timer(route, outcome(handled, admitted)));
    LOG.debug("{} in {} ns", route, nanos);
  }

  /** Slack sent something that we have no answer for. */
  void unknown() {
    timer("other", "unknown").record(Duration.ZERO);
  }

  private record Of(String route, String outcome) {}

  /** Looking one up in the registry takes longer than counting. */
  private Timer timer(String route, String outcome) {
    return timers.computeIfAbsent(new Of(route, outcome), this::timer);
  }

  private Timer timer(Of of) {
    return Timer.builder("mentorbot.ack")
        .description("From the parsing of a request to its acknowledgement, by route and outcome.")
        .tags("route", of.route(), "outcome", of.outcome())
        .serviceLevelObjectives(
            Duration.ofMillis(5),
            Duration.ofMillis(10),
            Duration.ofMillis(25),
            Duration.ofMillis(50),
            Duration.ofMillis(100),
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofMillis(2_500))
        .register(registry);
  }

  private static String outcome(Handled handled, boolean admitted) {
    if (handled.failed()) {
      return "failed";
    }
    if (handled.repeated()) {
      return "repeated";
    }
    return admitted
        ? handled.reply().getClass().getSimpleName().toLowerCase(Locale.ROOT)
        : "refused";
  }
}
