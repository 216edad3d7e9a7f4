package mentorbot.figures;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mentorbot.logs.Trail;
import mentorbot.slack.CallWatch;

/** Calls to Slack by method and error, and for how long Slack asked us to wait. */
public final class CallFigures implements CallWatch {
  /** Slack has hundreds of codes; whoever sees so many different ones looks into the log. */
  private static final int MOST_ERRORS = 40;

  private final MeterRegistry registry;
  private final Map<Of, Timer> timers = new ConcurrentHashMap<>();
  private final Set<String> errors = ConcurrentHashMap.newKeySet();

  private record Of(String method, String error) {}

  CallFigures(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void called(String method, String error, Duration took, Duration askedToWait) {
    if (Trail.isDiscreet()) {
      return;
    }
    timers.computeIfAbsent(new Of(method, known(error)), this::timer).record(took);
    if (!askedToWait.isZero()) {
      Timer.builder("mentorbot.slack.rate.limit.wait")
          .description("Waits that Slack asked for with Retry-After, by method.")
          .tag("method", method)
          .register(registry)
          .record(askedToWait);
    }
  }

  private Timer timer(Of of) {
    return Timer.builder("mentorbot.slack.call")
        .description("Calls to Slack's Web API, by method and by Slack's error code.")
        .tags("method", of.method(), "error", of.error())
        .serviceLevelObjectives(
            Duration.ofMillis(100),
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10))
        .register(registry);
  }

  private String known(String error) {
    if (errors.size() < MOST_ERRORS) {
      errors.add(error);
    }
    return errors.contains(error) ? error : "other";
  }
}
