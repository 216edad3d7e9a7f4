package mentorbot.goals;

import static mentorbot.goals.GoalWorld.ADA;
import static mentorbot.goals.GoalWorld.EVE;
import static mentorbot.goals.GoalWorld.MIRA;
import static mentorbot.goals.GoalWorld.TEAM;
import static mentorbot.goals.GoalWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.goals.GoalSuggestion.State;
import mentorbot.goals.SuggestionOutcome.Asked;
import mentorbot.goals.SuggestionOutcome.Declined;
import mentorbot.goals.SuggestionOutcome.Gone;
import mentorbot.goals.SuggestionOutcome.Past;
import mentorbot.goals.SuggestionOutcome.Taken;
import mentorbot.goals.SuggestionOutcome.TooMany;
import mentorbot.notices.Clocks;
import mentorbot.notices.FakeSlack;
import mentorbot.notices.NoticeKinds;
import mentorbot.notices.ReaderEvents;
import mentorbot.notices.Sender;
import mentorbot.people.Readers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuggestingTest {
  private static final String TITLE = "Place 10 IV catheters by March";

  private final GoalWorld world = new GoalWorld();
  private final String pair = world.pair(ADA);
  private final FakeSlack slack = new FakeSlack();
  private final Sender sender =
      new Sender(
          world.database,
          new NoticeKinds(
              List.of(
                  GoalSuggested.byPerson(world.book),
                  GoalSuggested.byProgramme(world.book),
                  new SuggestionAnswered(world.book))),
          slack,
          new Readers(world.hours, (session, user, now) -> Optional.empty()),
          ReaderEvents.NONE,
          new Clocks(world.clock, Clock.systemUTC()),
          () -> List.of(TEAM));

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void what_a_mentor_suggests_becomes_a_goal_of_the_mentees_that_says_whose_idea_it_was() {
    assertThat(world.suggesting.suggest(by(MIRA), pair, TITLE))
        .isEqualTo(new Asked(pair, List.of(ADA)));
    sender.deliverDue();
    var suggestion = waiting();
    assertThat(slack.textsOf(ADA)).containsExactly(asked(suggestion, State.OPEN));

    var goal = ((Taken) world.suggesting.take(by(ADA), suggestion.ref())).page().goal();
    assertThat(goal.suggestedBy()).contains(MIRA);
    assertThat(goal.owner()).isEqualTo(ADA);
    assertThat(goal.progress().target()).isEqualTo(10);
    assertThat(goal.sharing()).isEqualTo(new GoalFacts.Sharing(pair, false));
    sender.deliverDue();
    assertThat(slack.textsOf(ADA)).singleElement().asString().contains("state=TAKEN");
    assertThat(slack.textsOf(MIRA)).singleElement().asString().contains("taken=true");
  }

  @Test
  void in_the_mentees_own_words_the_mentor_sees_only_that_it_was_taken_up() {
    world.suggesting.suggest(by(MIRA), pair, TITLE);
    var page = (Taken) world.suggesting.takeAs(by(ADA), waiting().ref(), "My very own words");
    assertThat(page.page().goal().title()).isEqualTo("My very own words");
    sender.deliverDue();
    assertThat(slack.textsOf(MIRA)).singleElement().asString().doesNotContain("my very own");
    assertThat(slack.textsOf(MIRA).get(0)).doesNotContain("My very own");
    assertThat(world.lists.shared(TEAM, MIRA, pair, 0, 5).orElseThrow().goals()).isEmpty();
  }

  @Test
  void an_answer_is_given_once() {
    world.suggesting.suggest(by(MIRA), pair, TITLE);
    var ref = waiting().ref();
    assertThat(world.suggesting.decline(by(ADA), ref)).isEqualTo(new Declined(MIRA));
    assertThat(world.suggesting.decline(by(ADA), ref)).isEqualTo(new Past());
    assertThat(world.suggesting.take(by(ADA), ref)).isEqualTo(new Past());
    assertThat(world.lists.mine(TEAM, ADA, false, 0, 5).goals()).isEmpty();
    sender.deliverDue();
    assertThat(slack.textsOf(ADA)).isEmpty();
    assertThat(slack.textsOf(MIRA)).singleElement().asString().contains("taken=false");
  }

  @Test
  void only_the_mentor_suggests_and_only_whom_it_was_suggested_to_answers() {
    assertThat(world.suggesting.suggest(by(ADA), pair, TITLE)).isEqualTo(new Gone());
    assertThat(world.suggesting.suggest(by(EVE), pair, TITLE)).isEqualTo(new Gone());
    assertThat(world.suggesting.suggest(new Actor("T2", MIRA, ""), pair, TITLE))
        .isEqualTo(new Gone());
    world.suggesting.suggest(by(MIRA), pair, TITLE);
    var ref = waiting().ref();
    for (var other : List.of(MIRA, EVE)) {
      assertThat(world.suggesting.take(by(other), ref)).isEqualTo(new Gone());
      assertThat(world.suggesting.decline(by(other), ref)).isEqualTo(new Gone());
      assertThat(world.suggesting.suggestion(TEAM, other, ref.id())).isEmpty();
    }
    assertThat(world.suggesting.take(new Actor("T2", ADA, ""), ref)).isEqualTo(new Gone());
    assertThat(world.suggesting.suggestion("T2", ADA, ref.id())).isEmpty();
    assertThat(world.suggesting.mentees(TEAM, ADA)).isEmpty();
    assertThat(world.suggesting.mentees(TEAM, MIRA)).hasSize(1);
    assertThat(waiting().ref()).isEqualTo(ref);
  }

  @Test
  void suggestions_that_wait_do_not_pile_up() {
    for (int i = 0; i < Suggesting.MOST_OPEN; i++) {
      assertThat(world.suggesting.suggest(by(MIRA), pair, "Goal " + i)).isInstanceOf(Asked.class);
    }
    assertThat(world.suggesting.suggest(by(MIRA), pair, TITLE)).isEqualTo(new TooMany(pair));
    world.suggesting.decline(by(ADA), waiting().ref());
    assertThat(world.suggesting.suggest(by(MIRA), pair, TITLE)).isInstanceOf(Asked.class);
    assertThat(world.lists.shared(TEAM, MIRA, pair, 0, 5).orElseThrow().waiting()).hasSize(3);
    assertThat(world.lists.shared(TEAM, ADA, pair, 0, 5).orElseThrow().waiting()).isEmpty();
  }

  @Test
  void nothing_and_too_much_are_refused() {
    assertThat(world.suggesting.suggest(by(MIRA), pair, " "))
        .isEqualTo(new SuggestionOutcome.Empty());
    assertThat(world.suggesting.suggest(by(MIRA), pair, "x".repeat(501)))
        .isEqualTo(new SuggestionOutcome.TooLong());
  }

  @Test
  void a_training_programmes_goals_are_suggested_to_the_learner_once_and_nobody_hears_the_answer() {
    var sweep = new ProgrammeGoals(world.book, List.of("Place 10 catheters", "Read 20 films"));
    var now = world.clock.instant();
    assertThat(sweep.nextDue(TEAM, now)).contains(now.plusMillis(1));
    assertThat(sweep.run(TEAM, now)).isEqualTo(2);
    assertThat(sweep.run(TEAM, now)).isZero();
    assertThat(sweep.nextDue(TEAM, now)).isEmpty();
    assertThat(sweep.run("T2", now)).isZero();
    sender.deliverDue();
    assertThat(slack.textsOf(ADA)).as("one message for all of them").hasSize(1);
    assertThat(slack.textsOf(MIRA)).isEmpty();

    var goal = ((Taken) world.suggesting.take(by(ADA), waiting().ref())).page().goal();
    assertThat(goal.suggestedBy()).contains(GoalSuggestion.PROGRAMME);
    world.suggesting.decline(by(ADA), waiting().ref());
    sender.deliverDue();
    assertThat(slack.textsOf(MIRA)).isEmpty();
    assertThat(sweep.run(TEAM, now)).isZero();
  }

  @Test
  void without_goals_of_its_own_a_programme_suggests_none() {
    var sweep = new ProgrammeGoals(world.book, List.of());
    assertThat(sweep.run(TEAM, world.clock.instant())).isZero();
    assertThat(sweep.nextDue(TEAM, world.clock.instant())).isEmpty();
  }

  private Suggestion waiting() {
    return world.lists.mine(TEAM, ADA, false, 0, 5).suggested().get(0);
  }

  private static String asked(Suggestion suggestion, State state) {
    return new GoalSuggested.Asked(suggestion, state, false).toString();
  }
}
