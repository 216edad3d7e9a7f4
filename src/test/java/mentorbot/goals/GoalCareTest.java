package mentorbot.goals;

import static mentorbot.goals.GoalWorld.ADA;
import static mentorbot.goals.GoalWorld.EVE;
import static mentorbot.goals.GoalWorld.MIRA;
import static mentorbot.goals.GoalWorld.TEAM;
import static mentorbot.goals.GoalWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mentorbot.goals.GoalCare.Clearer;
import mentorbot.goals.GoalCare.Revised;
import mentorbot.goals.GoalFacts.Details;
import mentorbot.goals.GoalFacts.Progress;
import mentorbot.goals.GoalOutcome.Changed;
import mentorbot.goals.GoalOutcome.Closed;
import mentorbot.goals.GoalOutcome.Empty;
import mentorbot.goals.GoalOutcome.Gone;
import mentorbot.goals.GoalOutcome.NobodyToShareWith;
import mentorbot.goals.GoalOutcome.Stale;
import mentorbot.goals.GoalOutcome.WithWhom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GoalCareTest {
  private final GoalWorld world = new GoalWorld();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void only_what_is_shared_is_seen_and_only_by_the_pair() {
    var pair = world.pair(ADA);
    var kept = world.goal(ADA, "Suturing");
    var shown = changed(world.care.share(by(ADA), world.goal(ADA, "Catheters").goal().ref(), null));
    assertThat(titlesSeenBy(MIRA, pair)).containsExactly("Catheters");
    assertThat(titlesSeenBy(ADA, pair)).containsExactly("Catheters");
    assertThat(world.lists.shared(TEAM, EVE, pair, 0, 5)).isEmpty();
    assertThat(world.lists.one(TEAM, MIRA, kept.goal().id())).isEmpty();

    changed(world.care.keepPrivate(by(ADA), shown.goal().ref()));
    assertThat(titlesSeenBy(MIRA, pair)).isEmpty();
  }

  @Test
  void why_and_first_step_stay_with_the_owner_of_a_shared_goal() {
    var pair = world.pair(ADA);
    var page = changed(world.care.share(by(ADA), world.goal(ADA, "Catheters").goal().ref(), null));
    changed(
        world.care.clearer(
            by(ADA), page.goal().ref(), new Clearer("secret", "secret", Horizon.LONG, "exotics")));
    var seen = world.lists.shared(TEAM, MIRA, pair, 0, 5).orElseThrow().goals().get(0);
    assertThat(seen.details()).isEqualTo(new Details(null, null, null));
  }

  @Test
  void with_several_relationships_the_owner_says_with_whom() {
    var ada = world.pair(ADA);
    var eve = world.pair(EVE);
    var ref = world.goal(MIRA, "Listen more").goal().ref();
    assertThat(world.care.share(by(MIRA), ref, null)).isInstanceOf(WithWhom.class);
    changed(world.care.share(by(MIRA), ref, eve));
    assertThat(titlesSeenBy(EVE, eve)).containsExactly("Listen more");
    assertThat(titlesSeenBy(ADA, ada)).isEmpty();
  }

  @Test
  void there_is_no_sharing_outside_ones_own_relationships() {
    var pair = world.pair(ADA);
    var ref = world.goal(EVE, "Suturing").goal().ref();
    assertThat(world.care.share(by(EVE), ref, null)).isInstanceOf(NobodyToShareWith.class);
    assertThat(world.care.share(by(EVE), ref, pair)).isInstanceOf(NobodyToShareWith.class);
    assertThat(titlesSeenBy(MIRA, pair)).isEmpty();
  }

  @Test
  void leaving_keeps_goals_and_takes_them_out_of_sight() {
    var pair = world.pair(ADA);
    changed(world.care.share(by(ADA), world.goal(ADA, "Suturing").goal().ref(), null));
    world.database.change(TEAM, s -> new Forgetting().left(s, by(ADA), world.clock.instant()));
    assertThat(titlesSeenBy(MIRA, pair)).isEmpty();
    assertThat(world.lists.mine(TEAM, ADA, false, 0, 5).goals()).hasSize(1);
  }

  @Test
  void a_revision_keeps_what_was_and_why() {
    var page = world.goal(ADA, "Place 10 catheters by March");
    var day = LocalDate.of(2026, 9, 1);
    var revised =
        changed(
            world.care.revise(
                by(ADA),
                page.goal().ref(),
                new Revised("Place catheters", day, "5 catheters", GoalKind.SMART, null, "less")));
    assertThat(revised.goal().progress()).isEqualTo(new Progress(0, 5, "catheters"));
    assertThat(revised.goal().due()).isEqualTo(day);
    assertThat(revised.goal().horizon()).isEqualTo(Horizon.SHORT);
    assertThat(revised.earlier())
        .containsExactly(
            new GoalPage.Earlier("Place 10 catheters", LocalDate.of(2027, 3, 31), 10, "less"));
    var habit =
        changed(
            world.care.revise(
                by(ADA),
                revised.goal().ref(),
                new Revised(
                    "Place catheters", day, "5 catheters", GoalKind.PACT, Cadence.WEEKLY, "")));
    assertThat(habit.earlier()).hasSize(1);
    assertThat(
            world.care.revise(
                by(ADA), habit.goal().ref(), new Revised(" ", null, "", GoalKind.PLAIN, null, "")))
        .isInstanceOf(Empty.class);
  }

  @Test
  void done_changed_and_let_go_can_be_taken_up_again() {
    for (var how : List.of(GoalState.DONE, GoalState.CHANGED, GoalState.LET_GO)) {
      var ref = world.goal(ADA, "Suturing").goal().ref();
      var closed = ((Closed) world.care.close(by(ADA), ref, how)).page().goal();
      assertThat(closed.state()).isEqualTo(how);
      assertThat(world.care.close(by(ADA), closed.ref(), how)).isInstanceOf(Stale.class);
      assertThat(world.log.oneMore(by(ADA), closed.ref())).isInstanceOf(Stale.class);
      assertThat(changed(world.care.reopen(by(ADA), closed.ref())).goal().active()).isTrue();
    }
  }

  @Test
  void missing_parts_are_asked_one_at_a_time_and_can_be_declined() {
    var page = world.goal(ADA, "Suturing");
    assertThat(page.goal().missing()).contains(MissingPart.DUE);
    page = changed(world.care.skip(by(ADA), page.goal().ref(), MissingPart.DUE));
    assertThat(page.goal().missing()).contains(MissingPart.WHY);
    var prompts = new GoalPrompts(world.book);
    assertThat(world.database.read(TEAM, s -> prompts.one(s, ADA)).orElseThrow().part())
        .isEqualTo(MissingPart.WHY);
    page = changed(world.care.fill(by(ADA), page.goal().ref(), MissingPart.WHY, "To be calm"));
    assertThat(page.goal().details().why()).isEqualTo("To be calm");
    assertThat(page.goal().missing()).isEmpty();
    assertThat(world.database.read(TEAM, s -> prompts.one(s, ADA)).isPresent()).isFalse();
  }

  @Test
  void every_part_can_be_filled_in() {
    var page = world.goal(ADA, "Read a paper weekly");
    var values =
        List.of("three papers a month", "2026-12-01", "MONTHLY", "To keep up", "Ask the library");
    var parts = List.of(MissingPart.values());
    for (int i = 0; i < values.size(); i++) {
      var part = parts.get(i);
      page = changed(world.care.fill(by(ADA), page.goal().ref(), part, values.get(i)));
    }
    assertThat(page.goal().progress().target()).isEqualTo(3);
    assertThat(page.goal().due()).isEqualTo("2026-12-01");
    assertThat(page.goal().cadence()).isEqualTo(Cadence.MONTHLY);
    assertThat(page.goal().details()).isEqualTo(new Details("To keep up", "Ask the library", null));
  }

  @Test
  void nobody_else_can_change_anything() {
    world.pair(ADA);
    var page = changed(world.care.share(by(ADA), world.goal(ADA, "Suturing").goal().ref(), null));
    var ref = page.goal().ref();
    for (var other : List.of(MIRA, EVE)) {
      assertThat(world.care.close(by(other), ref, GoalState.DONE)).isEqualTo(new Gone());
      assertThat(world.care.share(by(other), ref, null)).isEqualTo(new Gone());
      assertThat(world.care.keepPrivate(by(other), ref)).isEqualTo(new Gone());
      assertThat(world.care.skip(by(other), ref, MissingPart.WHY)).isEqualTo(new Gone());
      assertThat(world.care.fill(by(other), ref, MissingPart.WHY, "x")).isEqualTo(new Gone());
      assertThat(world.tasks.addMilestone(by(other), ref, "x")).isEqualTo(new Gone());
      assertThat(world.tasks.addAction(by(other), ref, "x", other, null)).isEqualTo(new Gone());
    }
    assertThat(world.lists.one(TEAM, ADA, page.goal().id())).contains(page);
  }

  @Test
  void the_first_goal_is_due_once_a_relationship_has_started() {
    assertThat(world.lists.firstGoalIsDue(TEAM, ADA)).isFalse();
    world.pair(ADA);
    assertThat(world.lists.firstGoalIsDue(TEAM, ADA)).isTrue();
    world.goal(ADA, "Suturing");
    assertThat(world.lists.firstGoalIsDue(TEAM, ADA)).isFalse();
  }

  @Test
  void a_vision_is_kept_and_can_be_taken_away() {
    assertThat(world.lists.vision(TEAM, ADA).line()).isEmpty();
    world.tasks.vision(by(ADA), "Run a ward", List.of("a", "b", "c", "d", "e", "f"));
    assertThat(world.lists.vision(TEAM, ADA))
        .isEqualTo(new GoalLists.Vision("Run a ward", List.of("a", "b", "c", "d", "e")));
    assertThat(world.lists.vision(TEAM, EVE).line()).isEmpty();
    world.tasks.vision(by(ADA), " ", List.of());
    assertThat(world.lists.vision(TEAM, ADA)).isEqualTo(new GoalLists.Vision("", List.of()));
  }

  private List<String> titlesSeenBy(String viewer, String pair) {
    return world.lists.shared(TEAM, viewer, pair, 0, 5).orElseThrow().goals().stream()
        .map(GoalFacts::title)
        .toList();
  }

  private static GoalPage changed(GoalOutcome outcome) {
    return ((Changed) outcome).page();
  }
}
