package mentorbot.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.jobs.JobHealth;
import org.hibernate.StatelessSession;

/** What the program does by itself and has not managed for an hour; the next tick tries again. */
public final class JobSource implements DeskSource {
  private static final Duration PATIENCE = Duration.ofHours(1);

  private final JobHealth health;

  public JobSource(JobHealth health) {
    this.health = health;
  }

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    var before = moment.now().minus(PATIENCE);
    return health.failing(session).entrySet().stream()
        .filter(job -> !job.getValue().isAfter(before))
        .sorted(Map.Entry.comparingByKey())
        .map(
            job ->
                new DeskItem(
                    DeskItem.Kind.JOB,
                    job.getKey(),
                    List.of(),
                    List.of(),
                    List.of(),
                    job.getValue(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(job.getKey())))
        .toList();
  }
}
