package mentorbot.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mentorbot.store.Database;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.Trigger.CompletedExecutionInstruction;
import org.quartz.TriggerBuilder;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.spi.OperableTrigger;

/** The steps of two schedulers that share a database, one by one. */
class ClusteredStoreTest {
  private static final JobDetail JOB = JobBuilder.newJob(Tick.class).withIdentity("work").build();

  @Test
  void what_one_node_has_begun_no_other_begins_though_a_late_one_lets_go_of_it() throws Exception {
    try (var database = TestDatabase.postgres()) {
      var late = store("late", database);
      var early = store("early", database);
      late.storeJobsAndTriggers(planned(), true);
      var lateOnes = next(late);
      early.storeJobsAndTriggers(planned(), true);
      var earlyOnes = next(early);
      var begun = early.triggersFired(earlyOnes).get(0).getTriggerFiredBundle();
      assertThat(begun).isNotNull();
      assertThat(late.triggersFired(lateOnes).get(0).getTriggerFiredBundle()).isNull();
      late.releaseAcquiredTrigger(lateOnes.get(0));

      assertThat(next(late)).as("while it runs").isEmpty();
      assertThat(next(early)).as("while it runs").isEmpty();

      early.triggeredJobComplete(
          begun.getTrigger(), begun.getJobDetail(), CompletedExecutionInstruction.NOOP);
      assertThat(next(late)).as("once it has run").hasSize(1);
    }
  }

  @Test
  void what_nobody_has_begun_is_free_again_when_it_is_let_go() throws Exception {
    try (var database = TestDatabase.postgres()) {
      var one = store("one", database);
      one.storeJobsAndTriggers(planned(), true);
      var acquired = next(one);
      assertThat(next(one)).isEmpty();
      one.releaseAcquiredTrigger(acquired.get(0));
      assertThat(next(one)).hasSize(1);
    }
  }

  private static ClusteredStore store(String node, Database database) throws Exception {
    var store = new ClusteredStore(node, database.dataSource());
    DirectSchedulerFactory.getInstance().createScheduler(node, node, new JobThreads(1), store);
    return store;
  }

  private static Map<JobDetail, Set<? extends Trigger>> planned() {
    var trigger =
        TriggerBuilder.newTrigger()
            .withIdentity("work")
            .forJob(JOB)
            .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever())
            .startNow()
            .build();
    var unused = ((OperableTrigger) trigger).computeFirstFireTime(null);
    return Map.of(JOB, Set.of(trigger));
  }

  /** Of all that falls due within the next minute. */
  private static List<OperableTrigger> next(ClusteredStore store) throws SchedulerException {
    var until = Clock.systemUTC().millis() + Duration.ofMinutes(1).toMillis();
    return store.acquireNextTriggers(until, 1, 0);
  }
}
