package mentorbot.goals.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.goals.GoalFacts;
import mentorbot.goals.GoalFacts.Details;
import mentorbot.goals.GoalFacts.Progress;
import mentorbot.goals.GoalFacts.Sharing;
import mentorbot.goals.GoalKind;
import mentorbot.goals.GoalPage;
import mentorbot.goals.GoalPage.Partner;
import mentorbot.goals.GoalRef;
import mentorbot.goals.GoalState;
import mentorbot.goals.GoalSuggested.Asked;
import mentorbot.goals.GoalSuggestion;
import mentorbot.goals.GoalSuggestion.State;
import mentorbot.goals.Suggestion;
import mentorbot.goals.SuggestionAnswered.Answered;
import mentorbot.goals.SuggestionOutcome;
import mentorbot.mentorships.Participant.Role;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.testing.Golden;
import mentorbot.texts.Texts;
import mentorbot.texts.Words;
import org.junit.jupiter.api.Test;

class SuggestionViewsTest {
  private static final Words WORDS = Texts.load().in("en-GB");
  private static final Reader READER = new Reader("U1", WORDS, ZoneOffset.UTC);
  private static final Suggestion HERS =
      new Suggestion(
          new GoalRef("v1", 0), "U2", "U1", "Read <!channel> one *film*\n" + "a week ".repeat(60));
  private static final Suggestion PROGRAMMES =
      new Suggestion(new GoalRef("v2", 0), GoalSuggestion.PROGRAMME, "U1", "Place 10 catheters");
  private static final List<Partner> MENTEES =
      List.of(
          new Partner("m1", "U1", Role.MENTEE, "Ada Wu"),
          new Partner("m2", "U3", Role.MENTEE, "Noa Lind"));

  @Test
  void every_outcome_is_answered() {
    Map<String, SuggestionOutcome> outcomes = new LinkedHashMap<>();
    outcomes.put("asked", new SuggestionOutcome.Asked("m1", List.of("U1")));
    outcomes.put("too-many", new SuggestionOutcome.TooMany("m1"));
    outcomes.put("taken", new SuggestionOutcome.Taken(page()));
    outcomes.put("declined", new SuggestionOutcome.Declined("U2"));
    outcomes.put("declined-programme", new SuggestionOutcome.Declined(GoalSuggestion.PROGRAMME));
    outcomes.put("past", new SuggestionOutcome.Past());
    outcomes.put("empty", new SuggestionOutcome.Empty());
    outcomes.put("too-long", new SuggestionOutcome.TooLong());
    outcomes.put("gone", new SuggestionOutcome.Gone());
    outcomes.forEach(
        (name, outcome) ->
            Golden.assertMatches("goals/suggest-" + name, SuggestionViews.of(WORDS, outcome)));
    for (Class<?> kind : SuggestionOutcome.class.getPermittedSubclasses()) {
      assertThat(outcomes.values()).as(kind.getSimpleName()).anyMatch(kind::isInstance);
    }
  }

  @Test
  void messages_say_whose_idea_it_is_and_lose_their_buttons_when_answered() {
    for (var state : State.values()) {
      Golden.assertMatches(
          "goals/suggested-" + state,
          SuggestionViews.suggested(new Asked(HERS, state, false), READER));
    }
    Golden.assertMatches(
        "goals/suggested-over",
        SuggestionViews.suggested(new Asked(HERS, State.OPEN, true), READER));
    Golden.assertMatches(
        "goals/suggested-programme",
        SuggestionViews.suggested(new Asked(PROGRAMMES, State.OPEN, false), READER));
    for (var taken : List.of(true, false)) {
      Golden.assertMatches(
          "goals/suggestion-answered-" + taken,
          SuggestionViews.answered(new Answered(HERS, taken), READER));
    }
  }

  @Test
  void forms_look_as_agreed() {
    Golden.assertMatches("goals/suggest-form", SuggestionViews.form(WORDS, MENTEES, "m1"));
    Golden.assertMatches("goals/suggest-for-whom", SuggestionViews.forWhom(WORDS, MENTEES));
    Golden.assertMatches("goals/suggested-reword", SuggestionViews.reword(WORDS, PROGRAMMES));
  }

  private static GoalPage page() {
    var goal =
        new GoalFacts(
            "g1",
            0,
            "U1",
            "Place 10 catheters",
            GoalKind.PLAIN,
            GoalState.ACTIVE,
            null,
            null,
            null,
            null,
            new Progress(0, 10, "catheters"),
            new Details(null, null, null),
            new Sharing("m1", false),
            Optional.empty(),
            Optional.of(GoalSuggestion.PROGRAMME));
    var mentor = new Partner("m1", "U2", Role.MENTOR, "Tomás Silva");
    return new GoalPage(goal, List.of(mentor), List.of(), List.of(), List.of(), List.of());
  }
}
