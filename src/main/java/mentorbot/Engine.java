package mentorbot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mentorbot.figures.ProgramFigures;
import mentorbot.jobs.ClockWalk;
import mentorbot.jobs.Job;
import mentorbot.jobs.MovableClock;
import mentorbot.jobs.Sweeps;
import mentorbot.jobs.Timetable;
import mentorbot.mentorships.Resting;
import mentorbot.notices.Backlog;
import mentorbot.notices.Housekeeping;
import mentorbot.notices.Sender;
import mentorbot.notices.SenderLoop;
import mentorbot.notices.SendingState;
import mentorbot.people.Readers;
import mentorbot.people.SilentReaders;
import mentorbot.slack.Identity;
import mentorbot.slack.IdentityHolder;
import mentorbot.slack.delivery.Pace;
import mentorbot.slack.delivery.SlackCourier;
import mentorbot.slack.delivery.TapProof;
import mentorbot.slack.delivery.Told;

/** What works by itself: sweeps by the timetable, and the sender. */
final class Engine implements AutoCloseable {
  private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(1);
  private static final Duration BETWEEN_PURGES = Duration.ofHours(6);

  private final Sender sender;
  private final SenderLoop loop;
  private final Sweeps sweeps;
  private final Timetable timetable;
  private final IdentityHolder identity;
  private final Parts parts;
  private final ProgramFigures figures;

  Engine(Parts parts, Bot bot, Pace pace, ProgramFigures figures) {
    this.parts = parts;
    this.figures = figures;
    this.identity = parts.identity();
    var told = bot.registry().told;
    var clocks = new mentorbot.notices.Clocks(parts.clocks().programme(), parts.clocks().wall());
    var courier = new SlackCourier(parts.api(), told, parts.texts(), pace, bot.home()::view);
    this.sender =
        new Sender(
            parts.database(),
            Told.kinds(told),
            courier,
            new Readers(bot.hours(), Resting::until),
            new SilentReaders(bot.hours(), bot.absences()),
            clocks,
            this::teams,
            figures.notices());
    figures.notices().waiting(new Backlog(parts.database(), clocks.programme(), this::teams)::now);
    this.sweeps =
        new Sweeps(
            bot.registry().sweeps,
            this::teams,
            parts.clocks().programme(),
            bot.registry().jobHealth);
    this.loop =
        new SenderLoop(
            sender,
            parts.database(),
            parts.definitions().server().threads().delivering(),
            sweeps::areAtWork);
    this.timetable =
        Timetable.of(jobs(new Housekeeping(parts.database(), clocks)), parts.database());
  }

  private List<Job> jobs(Housekeeping tidying) {
    var jobs = new ArrayList<>(sweeps.jobs(BETWEEN_SWEEPS));
    jobs.add(new Job("notices.tidy", BETWEEN_PURGES, () -> teams().forEach(tidying::tidy)));
    return jobs.stream().map(job -> figures.jobs().of(job, parts.clocks().wall())).toList();
  }

  private List<String> teams() {
    return identity.known().map(Identity::team).stream().toList();
  }

  /** By the real clock. */
  void start() {
    loop.start();
    timetable.start();
  }

  /** The clock is walked by hand; only what is due at its standing instant goes out by itself. */
  ClockWalk startWalking(MovableClock clock) {
    loop.start();
    return new ClockWalk(
        clock, sweeps, sender, this::teams, timetable, name -> DueWords.of(parts.texts(), name));
  }

  List<String> timetable() {
    return timetable.table();
  }

  TapProof tapProof() {
    return new TapProof(sender);
  }

  SendingState sending() {
    return sender.state();
  }

  @Override
  public void close() {
    sweeps.stop();
    timetable.close();
    loop.close();
  }
}
