package mentorbot.goals.slack;

import static mentorbot.goals.GoalWorld.ADA;
import static mentorbot.goals.GoalWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import mentorbot.goals.GoalWorld;
import mentorbot.slack.ActionCall;
import mentorbot.slack.ActionCall.Place;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Form;
import mentorbot.slack.Handlers.OnAction;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GoalRoutesTest {
  private final GoalWorld world = new GoalWorld();
  private final GoalAnswers answers = new GoalAnswers(world.lists, List.of());
  private final GoalCommand command =
      new GoalCommand(
          world.log,
          world.lists,
          world.printing,
          new SuggestionHandlers(world.suggesting, answers),
          answers);

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void every_button_and_form_has_its_route() throws IllegalAccessException {
    var routes = new Routes();
    routes.family("/mentor", call -> Reply.done());
    new GoalRoutes(
            world.log,
            world.care,
            world.tasks,
            world.lists,
            world.celebrating,
            world.suggesting,
            world.printing,
            List.of())
        .register(routes);
    var table = String.join("\n", routes.table()) + "\n";
    assertThat(table).contains("command     /goal\n", "subcommand  /mentor goal\n");
    for (var id : ids(GoalIds.class)) {
      assertThat(table).contains("action      " + id + "\n");
    }
    for (var id : ids(GoalModals.class)) {
      assertThat(table).contains("submission  " + id + "\n");
    }
  }

  private static List<String> ids(Class<?> holder) throws IllegalAccessException {
    var ids = new ArrayList<String>();
    for (var field : holder.getDeclaredFields()) {
      boolean open = !Modifier.isPrivate(field.getModifiers());
      if (open && field.getType() == String.class && field.get(null) instanceof String id) {
        ids.add(id);
      }
    }
    assertThat(ids).hasSizeGreaterThan(5);
    return ids;
  }

  @Test
  void a_line_is_logged_and_a_word_shows_a_page() {
    assertThat(said("Place IV catheters by March")).contains("Place IV catheters");
    assertThat(said("did 2 catheters")).contains("Added 2");
    assertThat(said("")).contains("Your goals (1 under way)");
    assertThat(said("HELP")).contains("Goals in one line");
    assertThat(said("shared")).contains("no mentoring relationship");
    assertThat(command.answer(call("vision"))).isInstanceOf(Reply.Open.class);
  }

  @Test
  void print_is_no_goal_but_brings_all_of_them_on_paper() {
    assertThat(said("print")).contains("There is nothing to print yet");
    assertThat(world.lists.mine(GoalWorld.TEAM, ADA, false, 0, 5).goals()).isEmpty();
    world.goal(ADA, "Print the wound care sheet by March");
    assertThat(said("Print")).contains("Your goals are on their way");
    assertThat(world.lists.mine(GoalWorld.TEAM, ADA, false, 0, 5).goals()).hasSize(1);
  }

  @Test
  void what_looks_like_a_patients_detail_is_kept_nowhere_until_confirmed() {
    assertThat(said("call patient 123456 again")).contains("nothing was saved");
    assertThat(world.lists.mine(GoalWorld.TEAM, ADA, false, 0, 5).goals()).isEmpty();
    assertThat(said("call patient 123456 " + "x".repeat(2_000))).contains("nothing was saved");
  }

  @Test
  void a_step_on_home_needs_no_words_but_a_stale_one_does() {
    var ref = world.goal(ADA, "Suturing").goal().ref();
    OnAction tap = c -> answers.at(c, world.log.oneMore(c.caller().actor(), ref));
    assertThat(tap.answer(tap(Place.Kind.HOME))).isEqualTo(Reply.done());
    assertThat(tap.answer(tap(Place.Kind.HOME))).isInstanceOf(Reply.Open.class);
    assertThat(tap.answer(tap(Place.Kind.MODAL))).isInstanceOf(Reply.Update.class);
    assertThat(tap.answer(tap(Place.Kind.MESSAGE))).isInstanceOf(Reply.Say.class);
  }

  @Test
  void home_shows_five_goals_and_nothing_to_whom_it_does_not_concern() {
    var home = new GoalHome(world.lists);
    assertThat(home.blocks(caller())).isEmpty();
    world.manyGoals(ADA, 7);
    assertThat(home.blocks(caller())).hasSize(7);
  }

  private String said(String text) {
    return ((Reply.Say) command.answer(call(text))).message().text();
  }

  private static Caller caller() {
    return new Caller(by(ADA), Texts.load().in(null));
  }

  private static CommandCall call(String text) {
    return new CommandCall(caller(), text);
  }

  private static ActionCall tap(Place.Kind kind) {
    return new ActionCall(caller(), "x", "", new Place(kind, "V1"), Form.empty(), "");
  }
}
