package mentorbot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.slack.Caller;
import mentorbot.workspace.state.Clinic;
import mentorbot.workspace.state.Member;

/** Looks, as often as it is run, which next steps people have, and whether each has its sign. */
final class StepSigns implements Runnable {
  private final WholeBot bot;
  private final Set<String> seen = new HashSet<>();
  private final List<String> unsigned = new ArrayList<>();

  StepSigns(WholeBot bot) {
    this.bot = bot;
  }

  /** The steps that somebody had. */
  Set<String> seen() {
    return seen;
  }

  /** Who had which step without its sign: it is never asked, so nobody would be told of it. */
  List<String> unsigned() {
    return unsigned;
  }

  /** Each person in one reading, as steps are asked in earnest. */
  @Override
  public void run() {
    var database = bot.running().database();
    var likely = new LikelySteps(database, bot.running().bot().registry().signs);
    var team = database.teams().get(0);
    for (var person : Clinic.riverside().people().stream().map(Member::id).toList()) {
      var actor = new Actor(team, person, "");
      unsigned.addAll(database.together(team, () -> unsignedOf(actor, likely)));
    }
  }

  private List<String> unsignedOf(Actor person, LikelySteps likely) {
    var steps = bot.running().bot().registry().nextSteps;
    var caller = new Caller(person, bot.running().bot().texts().in(null));
    var signs = likely.of(person.team(), person.user());
    var found = new ArrayList<String>();
    for (int i = 0; i < steps.size(); i++) {
      var name = steps.get(i).getClass().getSimpleName();
      if (steps.get(i).of(caller).isPresent()) {
        seen.add(name);
        if (!signs.get(i)) {
          found.add(person.user() + " " + name);
        }
      }
    }
    return found;
  }
}
