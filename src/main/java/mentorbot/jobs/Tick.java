package mentorbot.jobs;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Quartz runs: looks the job up by name, so that nothing but the name is stored. */
@DisallowConcurrentExecution
public final class Tick implements org.quartz.Job {
  private static final Logger LOG = LoggerFactory.getLogger(Tick.class);
  private static final String PLAN = "plan";

  /** The jobs of this node, and which of them failed last time. */
  record Plan(Map<String, Job> byName, Set<String> failing) {
    static Plan of(Map<String, Job> byName) {
      return new Plan(byName, ConcurrentHashMap.newKeySet());
    }

    /** A failure is logged when it begins and not at every tick. */
    void run(String name) {
      var job = byName.get(name);
      if (job == null) {
        return;
      }
      try {
        job.work().run();
        if (failing.remove(name)) {
          LOG.info("job {} works again", name);
        }
      } catch (RuntimeException e) {
        if (failing.add(name)) {
          LOG.error("job {} failed; it goes on at its next tick", name, e);
        }
      }
    }
  }

  /** For Quartz. */
  public Tick() {}

  static void give(org.quartz.Scheduler scheduler, Plan plan) throws SchedulerException {
    scheduler.getContext().put(PLAN, plan);
  }

  @Override
  public void execute(JobExecutionContext context) {
    try {
      if (context.getScheduler().getContext().get(PLAN) instanceof Plan plan) {
        plan.run(context.getJobDetail().getKey().getName());
      }
    } catch (SchedulerException e) {
      throw new IllegalStateException(e);
    }
  }
}
