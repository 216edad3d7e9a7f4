package mentorbot.figures;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import mentorbot.jobs.Job;
import mentorbot.logs.Trail;

/** When each job last succeeded on this node, how often it failed and how long it took. */
public final class JobFigures {
  private static final String JOB = "job";

  private final MeterRegistry registry;
  private final Map<String, AtomicLong> lastSuccess = new ConcurrentHashMap<>();

  JobFigures(MeterRegistry registry) {
    this.registry = registry;
  }

  /** The same job, looked at; all of surveys are one, whose duration is not told. */
  public Job of(Job job, Clock wall) {
    var name = Trail.isDiscreet(job.name()) ? "surveys" : job.name();
    var success =
        lastSuccess.computeIfAbsent(name, unknown -> registered(name, new AtomicLong()));
    return new Job(
        job.name(),
        job.interval(),
        () -> Trail.begin(job.name(), () -> run(job, name, success, wall)));
  }

  private AtomicLong registered(String name, AtomicLong success) {
    TimeGauge.builder(
            "mentorbot.job.last.success.timestamp", success, TimeUnit.SECONDS, AtomicLong::get)
        .description("When it last got to its end on this node; 0 if not since the start.")
        .tag(JOB, name)
        .register(registry);
    failures(name);
    return success;
  }

  private void run(Job job, String name, AtomicLong success, Clock wall) {
    var begun = wall.instant();
    try {
      job.work().run();
      success.set(wall.instant().getEpochSecond());
    } catch (RuntimeException e) {
      failures(name).increment();
      throw e;
    } finally {
      if (name.equals(job.name())) {
        duration(name).record(Duration.between(begun, wall.instant()));
      }
    }
  }

  private Counter failures(String name) {
    return Counter.builder("mentorbot.job.failures")
        .description("Runs that ended with an error; the next run does what was left.")
        .tag(JOB, name)
        .register(registry);
  }

  private Timer duration(String name) {
    return Timer.builder("mentorbot.job.run")
        .description("How long its runs took on this node.")
        .tag(JOB, name)
        .register(registry);
  }
}
