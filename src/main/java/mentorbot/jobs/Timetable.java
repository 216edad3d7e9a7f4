package mentorbot.jobs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mentorbot.store.Database;
import mentorbot.store.Ids;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.impl.jdbcjobstore.InvalidConfigurationException;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.simpl.RAMJobStore;
import org.quartz.spi.JobStore;

/**
 * Runs jobs at their intervals: in memory on a database of our own, in Quartz's clustered store on
 * a shared one, so that of several nodes one runs each tick. A job never runs twice at once.
 */
public final class Timetable implements AutoCloseable {
  private static final String GROUP = "mentorbot";
  private static final int THREADS = 2;

  private final List<Job> jobs;
  private final Scheduler scheduler;

  private Timetable(List<Job> jobs, Scheduler scheduler) {
    this.jobs = List.copyOf(jobs);
    this.scheduler = scheduler;
  }

  /** Nothing runs before {@link #start()}. */
  public static Timetable of(List<Job> jobs, Database database) {
    try {
      var node = "mentorbot-" + Ids.fresh();
      var store =
          database.isShared() ? new ClusteredStore(node, database.dataSource()) : new RAMJobStore();
      return new Timetable(jobs, scheduler(node, store));
    } catch (SchedulerException | InvalidConfigurationException e) {
      throw new IllegalStateException("the timetable can't be set up", e);
    }
  }

  private static Scheduler scheduler(String node, JobStore store) throws SchedulerException {
    var factory = DirectSchedulerFactory.getInstance();
    factory.createScheduler(node, node, new JobThreads(THREADS), store);
    return factory.getScheduler(node);
  }

  public void start() {
    run(
        () -> {
          Map<String, Job> byName =
              jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
          Tick.give(scheduler, Tick.Plan.of(byName));
          scheduler.scheduleJobs(planned(), true);
          forgetOthers(byName.keySet());
          scheduler.start();
        });
  }

  private Map<JobDetail, Set<? extends Trigger>> planned() {
    Map<JobDetail, Set<? extends Trigger>> planned = new HashMap<>();
    for (var job : jobs) {
      var detail =
          JobBuilder.newJob(Tick.class)
              .withIdentity(job.name(), GROUP)
              // What a node was at when it died is begun anew on another one, not at its next tick.
              .requestRecovery()
              .build();
      var every =
          SimpleScheduleBuilder.simpleSchedule()
              .withIntervalInMilliseconds(job.interval().toMillis())
              .repeatForever()
              .withMisfireHandlingInstructionNextWithRemainingCount();
      var trigger =
          TriggerBuilder.newTrigger()
              .withIdentity(job.name(), GROUP)
              .withSchedule(every)
              .startNow()
              .build();
      planned.put(detail, Set.of(trigger));
    }
    return planned;
  }

  /** Jobs that an earlier version of the program left in a shared store. */
  private void forgetOthers(Set<String> names) throws SchedulerException {
    for (JobKey key : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
      if (!names.contains(key.getName())) {
        scheduler.deleteJob(key);
      }
    }
  }

  /** Begins no further tick on this node until {@link #resume()}. */
  public void pause() {
    run(
        () -> {
          if (scheduler.isStarted()) {
            scheduler.standby();
          }
        });
  }

  public void resume() {
    run(
        () -> {
          if (scheduler.isInStandbyMode() && scheduler.getMetaData().getRunningSince() != null) {
            scheduler.start();
          }
        });
  }

  /** One line a job, sorted, for the golden file. */
  public List<String> table() {
    return jobs.stream().map(job -> job.name() + "  every " + job.interval()).sorted().toList();
  }

  /** Waits for what is running. */
  @Override
  public void close() {
    run(() -> scheduler.shutdown(true));
  }

  private interface QuartzCall {
    void run() throws SchedulerException;
  }

  private static void run(QuartzCall call) {
    try {
      call.run();
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz: " + e.getMessage(), e);
    }
  }
}
