package mentorbot.figures;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mentorbot.logs.Trail;
import mentorbot.notices.Backlog;
import mentorbot.notices.NoticeWatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is due, was sent, was late and was dropped, by kind. All kinds of surveys are one, told in
 * steps of five, and what was late or dropped of them not at all.
 */
public final class NoticeFigures implements NoticeWatch {
  private static final Logger LOG = LoggerFactory.getLogger(NoticeFigures.class);
  private static final String KIND = "kind";
  private static final String SURVEYS = "surveys";
  private static final long STEP = 5;

  /** Later than this after it could have been sent, it is late. */
  static final Duration LATE = Duration.ofMinutes(10);

  private static final Set<String> WHYS =
      Set.of("refused", "unreachable", "unsettled", "failed", "unknown kind", "left");

  private final MeterRegistry registry;
  private final MultiGauge due;
  private final AtomicLong oldest = new AtomicLong();
  private final AtomicLong surveys = new AtomicLong();
  private final Map<String, Counter> sent = new ConcurrentHashMap<>();
  private final Timer wait;
  private volatile Supplier<Backlog.Due> backlog = () -> Backlog.Due.NOTHING;

  NoticeFigures(MeterRegistry registry) {
    this.registry = registry;
    this.due =
        MultiGauge.builder("mentorbot.notices.due")
            .description("Messages that could go out now and have not, by kind.")
            .register(registry);
    Gauge.builder("mentorbot.notices.oldest.due.seconds", oldest, AtomicLong::doubleValue)
        .description("How long the oldest message that could go out now has waited.")
        .register(registry);
    this.wait =
        Timer.builder("mentorbot.notices.wait")
            .description("From when a message could go out until Slack had taken it.")
            .serviceLevelObjectives(
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofMinutes(2),
                LATE,
                Duration.ofHours(1))
            .register(registry);
    FunctionCounter.builder(
            "mentorbot.notices.sent", surveys, count -> inSteps(count.doubleValue()))
        .description(SENT)
        .tag(KIND, SURVEYS)
        .register(registry);
  }

  private static final String SENT = "Messages that Slack has taken, by kind of what they tell.";

  /** Asked at each look; what it throws leaves the figures as they were. */
  public void waiting(Supplier<Backlog.Due> asked) {
    backlog = asked;
  }

  void lookAgain() {
    try {
      show(backlog.get());
    } catch (RuntimeException e) {
      LOG.warn("what is due can't be counted: {}", e.getClass().getSimpleName());
    }
  }

  private void show(Backlog.Due now) {
    var byKind = new TreeMap<String, Long>();
    now.byKind().forEach((kind, count) -> byKind.merge(shown(kind), count, Long::sum));
    byKind.computeIfPresent(SURVEYS, (kind, count) -> (long) inSteps(count));
    due.register(
        byKind.entrySet().stream()
            .<MultiGauge.Row<?>>map(NoticeFigures::row)
            .collect(Collectors.toList()),
        true);
    oldest.set(now.oldest().toSeconds());
  }

  private static MultiGauge.Row<?> row(Map.Entry<String, Long> kind) {
    return MultiGauge.Row.of(Tags.of(KIND, kind.getKey()), kind.getValue());
  }

  private static double inSteps(double count) {
    return count - count % STEP;
  }

  private static String shown(String kind) {
    return Trail.isDiscreet(kind) ? SURVEYS : kind;
  }

  @Override
  public void sent(Told told, Instant now) {
    if (Trail.isDiscreet(told.kind())) {
      surveys.incrementAndGet();
      return;
    }
    var waited = Duration.between(told.sendableFrom(), now);
    sent.computeIfAbsent(told.kind(), this::sentOf).increment();
    wait.record(waited.isNegative() ? Duration.ZERO : waited);
    if (waited.compareTo(LATE) > 0) {
      Counter.builder("mentorbot.notices.late")
          .description("Messages taken by Slack more than ten minutes after they could go out.")
          .tag(KIND, told.kind())
          .register(registry)
          .increment();
    }
  }

  private Counter sentOf(String kind) {
    return Counter.builder("mentorbot.notices.sent")
        .description(SENT)
        .tag(KIND, kind)
        .register(registry);
  }

  @Override
  public void dropped(String kind, String why) {
    if (Trail.isDiscreet(kind)) {
      return;
    }
    Counter.builder("mentorbot.notices.dropped")
        .description("Messages that were not sent: too late, no longer true, or refused by Slack.")
        .tags(KIND, kind, "why", cause(why))
        .register(registry)
        .increment();
  }

  /** Reasons end with Slack's code, or are the domain's own: few, but nobody counts them. */
  private static String cause(String why) {
    var first = why.split(":", 2)[0];
    return WHYS.contains(first) ? first.replace(' ', '_') : "no_longer_needed";
  }
}
