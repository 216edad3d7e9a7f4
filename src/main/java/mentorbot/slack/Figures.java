package mentorbot.slack;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;

/**
 * How long acknowledgements take, by route and kind of answer; names nobody and nothing said. Of
 * surveys nothing is counted: how many have answered so far is told to nobody.
 */
final class Figures {
  private static final String UNCOUNTED = " surveys.";

  private final MeterRegistry registry;

  Figures(MeterRegistry registry) {
    this.registry = registry;
  }

  Timer.Sample start() {
    return Timer.start(registry);
  }

  void stop(Timer.Sample sample, String route, Reply reply) {
    if (route.contains(UNCOUNTED)) {
      return;
    }
    sample.stop(
        Timer.builder("mentorbot.ack")
            .description("from the request's parsing to its acknowledgement")
            .tag("route", route)
            .tag("answer", reply.getClass().getSimpleName().toLowerCase(Locale.ROOT))
            .publishPercentileHistogram()
            .register(registry));
  }
}
