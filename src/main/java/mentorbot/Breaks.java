package mentorbot;

import java.time.Clock;
import java.util.List;
import mentorbot.mentorships.BackNotice;
import mentorbot.mentorships.MyPauses;
import mentorbot.mentorships.PauseSweep;
import mentorbot.mentorships.PausedForYouNotice;
import mentorbot.mentorships.PausedNotice;
import mentorbot.mentorships.Pausing;
import mentorbot.mentorships.PausingForOthers;
import mentorbot.mentorships.Resting;
import mentorbot.mentorships.StartCondition;
import mentorbot.mentorships.slack.PauseMessages;
import mentorbot.mentorships.slack.PauseRoutes;
import mentorbot.mentorships.slack.PauseSection;
import mentorbot.mentorships.slack.PauseStep;
import mentorbot.people.Coordinators;
import mentorbot.people.Hours;
import mentorbot.people.Leaving;
import mentorbot.slack.HomeSection;
import mentorbot.store.Database;

/** Everything that rests for a while: a relationship, what is one's own, a site, everybody. */
final class Breaks {
  private final Parts parts;
  private final Registry registry;
  private final Hours hours;
  private final Coordinators coordinators;
  private final Resting resting;
  private final Pausing pausing;

  Breaks(
      Parts parts,
      Registry registry,
      Hours hours,
      Coordinators coordinators,
      StartCondition condition) {
    this.parts = parts;
    this.registry = registry;
    this.hours = hours;
    this.coordinators = coordinators;
    this.resting = new Resting(condition, registry.pauseListeners);
    this.pausing = new Pausing(database(), programme(), hours, resting, myPauses());
  }

  /** Before every other sweep, so that nothing is asked on the first day of a pause. */
  void pauses() {
    new PauseRoutes(pausing, myPauses()).register(registry.routes);
    registry.sweeps.add(new PauseSweep(database(), resting));
    for (var extent : PausedNotice.Extent.values()) {
      registry.tells(new PausedNotice(extent), PauseMessages::paused);
      registry.tells(new BackNotice(extent), PauseMessages::back);
    }
    registry.tells(new PausedForYouNotice(), PauseMessages::pausedForYou);
    registry.homeSections.add(PauseSection.home(myPauses()));
  }

  PausingForOthers pausingForOthers() {
    return new PausingForOthers(database(), programme(), hours, coordinators, resting);
  }

  /** Below one's own card: what rests of theirs. */
  HomeSection pausesOfMine() {
    return PauseSection.all(myPauses());
  }

  /** The step of whoever lets everything rest, before all others. */
  void pauseStep() {
    registry.firstStep(PauseStep.everything(myPauses()), MyPauses.EVERYTHING_RESTS);
  }

  /** The step of whoever has one relationship that rests. */
  void step() {
    registry.step(PauseStep.relationships(myPauses()), List.of(MyPauses.ONE_RESTS));
  }

  Leaving leaving() {
    return pausing;
  }

  private MyPauses myPauses() {
    return new MyPauses(database(), programme(), hours, parts.sealer());
  }

  private Database database() {
    return parts.database();
  }

  private Clock programme() {
    return parts.clocks().programme();
  }
}
