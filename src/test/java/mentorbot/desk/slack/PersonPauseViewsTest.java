package mentorbot.desk.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.MyPauses.Choice;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.mentorships.PausingForOthers.Outcome;
import mentorbot.mentorships.PausingForOthers.Rest;
import mentorbot.testing.Golden;
import mentorbot.testing.SlackRules;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class PersonPauseViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Words PSEUDO = Texts.pseudo().in(null);
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  @Test
  void the_form_and_what_rests_already_look_as_agreed() {
    var offer =
        new Outcome.Offer(
            DAY,
            List.of(new Choice("m1", List.of("Mira <!channel>"), false, Optional.empty())),
            List.of());
    var resting = List.of(rest(Scope.PERSON, "UANA"), rest(Scope.MENTORSHIP, "UANA", "UMIRA"));
    for (var words : List.of(WORDS, PSEUDO)) {
      SlackRules.assertKept(PersonPauseHandlers.view(words, "UANA", offer));
      SlackRules.assertKept(PersonPauseHandlers.resting(words, "UANA", resting));
    }
    Golden.assertMatches("desk/pause-person", PersonPauseHandlers.view(WORDS, "UANA", offer));
    Golden.assertMatches(
        "desk/pause-person-resting", PersonPauseHandlers.resting(WORDS, "UANA", resting));
  }

  @Test
  void every_outcome_is_answered() {
    var outcomes =
        List.<Outcome>of(
            new Outcome.Rests(rest(Scope.PERSON, "UANA")),
            new Outcome.Rests(rest(Scope.MENTORSHIP, "UANA", "UMIRA")),
            new Outcome.TakenUp(List.of("UANA")),
            new Outcome.Party(),
            new Outcome.Gone());
    for (int i = 0; i < outcomes.size(); i++) {
      var message = PersonPauseHandlers.told(WORDS, outcomes.get(i), List.of("UCARA"));
      Golden.assertMatches("desk/pause-person-said-" + i, message);
      assertThat(message.text()).doesNotContain("{");
    }
  }

  private static Rest rest(Scope scope, String... people) {
    return new Rest("z1", scope, List.of(people), DAY, DAY.plusDays(14), "URUTH");
  }
}
