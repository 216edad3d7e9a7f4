package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import mentorbot.actor.Actor;
import mentorbot.slack.Caller;
import mentorbot.workspace.state.Clinic;
import mentorbot.workspace.state.Member;
import org.junit.jupiter.api.Test;

class LikelyStepsTest {
  /** A step whose sign is not there is never asked: it would be kept from whom it is for. */
  @Test
  void whoever_has_a_step_has_its_sign() {
    try (var bot = WholeBot.at("2026-11-23T09:00:00Z")) {
      Set<String> seen = new HashSet<>(stepsOfEverybody(bot));
      EverythingUsed.in(bot, () -> seen.addAll(stepsOfEverybody(bot)));
      assertThat(seen)
          .contains("EnrolStep", "CheckInStep", "MentorshipHome", "MatchingHome")
          .contains("AgreementNextStep", "FirstGoal", "QuietStep");
    }
  }

  /** Checks every step of every person; answers which of them somebody has. */
  private static Set<String> stepsOfEverybody(WholeBot whole) {
    var registry = whole.running().bot().registry();
    var likely = new LikelySteps(whole.running().database(), registry.signs);
    var team = whole.running().database().teams().get(0);
    var words = whole.running().bot().texts().in(null);
    var there = new HashSet<String>();
    for (var person : Clinic.riverside().people().stream().map(Member::id).toList()) {
      var caller = new Caller(new Actor(team, person, ""), words);
      var signs = likely.of(team, person);
      for (int i = 0; i < registry.nextSteps.size(); i++) {
        var step = registry.nextSteps.get(i);
        if (step.of(caller).isPresent()) {
          there.add(step.getClass().getSimpleName());
          assertThat(signs.get(i)).as(person + " " + step.getClass().getSimpleName()).isTrue();
        }
      }
    }
    return there;
  }
}
