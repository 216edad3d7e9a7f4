package mentorbot;

import java.util.ArrayList;
import java.util.List;
import mentorbot.jobs.Sweep;
import mentorbot.slack.Directory;
import mentorbot.slack.Home;
import mentorbot.slack.HomeSection;
import mentorbot.slack.NextStep;
import mentorbot.slack.NextSteps;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.Standing;
import mentorbot.texts.Texts;

/** Puts the features together: one method each, no decisions. */
final class Bot implements AutoCloseable {
  private final Parts parts;
  private final Routes routes = new Routes();
  private final List<HomeSection> homeSections = new ArrayList<>();
  private final List<NextStep> nextSteps = new ArrayList<>();
  private final List<Sweep> sweeps = new ArrayList<>();

  Bot(Parts parts) {
    this.parts = parts;
    shared();
  }

  private void shared() {
    var steps = new NextSteps(nextSteps);
    routes.family("/mentor", call -> Reply.tell(steps.message(call.caller())));
    routes.shortcut("next-step", call -> Reply.tell(steps.message(call.caller())));
  }

  Routes routes() {
    return routes;
  }

  Texts texts() {
    return parts.texts();
  }

  Home home() {
    return new Home(new NextSteps(nextSteps), homeSections);
  }

  Directory directory() {
    return (team, user) -> new Directory.Account(Standing.MEMBER, null);
  }

  List<Sweep> sweeps() {
    return sweeps;
  }

  void start() {}

  @Override
  public void close() {}
}
