package mentorbot.checkins;

import static mentorbot.checkins.CheckInWorld.ADA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mentorbot.checkins.CheckInCard.Stage;
import mentorbot.checkins.slack.CheckInMessages;
import mentorbot.checkins.slack.CheckInRoutes;
import mentorbot.slack.Caller;
import mentorbot.slack.Doors;
import mentorbot.slack.NoticeRenderer.Reader;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.testing.TestDatabase;
import mentorbot.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check-in asks one thing; whoever would rather not now says so with one choice. */
class OneQuestionTest {
  private final CheckInWorld world = new CheckInWorld(TestDatabase.hsqldb());
  private final Caller ada = new Caller(world.actor(ADA), Texts.load().in("en-GB"));

  @BeforeEach
  void ask() {
    world.begin();
    world.walkTo("2026-06-16T10:00:00Z");
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void it_offers_three_answers_a_wish_and_not_now() {
    assertThat(elements()).hasSize(5);
    assertThat(elements().subList(0, 4)).allMatch(ButtonElement.class::isInstance);
    assertThat(message().toString()).contains("Anything you’d change?");
  }

  @ParameterizedTest
  @CsvSource({"Later today, LATER", "Tomorrow, LATER", "Skip this one, SKIPPED"})
  void each_choice_of_not_now_does_what_it_says(String label, Stage stage) {
    var id = world.open(ADA).id();
    var value =
        notNow().getOptions().stream()
            .filter(option -> option.getText().getText().equals(label))
            .findFirst()
            .orElseThrow()
            .getValue();
    doors().tap(ada, notNow().getActionId(), value);
    assertThat(world.stage(ADA, id)).isEqualTo(stage);
  }

  private StaticSelectElement notNow() {
    return (StaticSelectElement) elements().get(elements().size() - 1);
  }

  private mentorbot.slack.Message message() {
    return CheckInMessages.asking(world.open(ADA), new Reader(ADA, ada.words(), ZoneOffset.UTC));
  }

  private List<BlockElement> elements() {
    return message().blocks().stream()
        .filter(ActionsBlock.class::isInstance)
        .flatMap(block -> ((ActionsBlock) block).getElements().stream())
        .toList();
  }

  private Doors doors() {
    var routes = new Routes();
    routes.family("/mentor", call -> Reply.done());
    new CheckInRoutes(
            world.answering,
            world.mine,
            world.wishing,
            world.requests,
            (team, user) -> Optional.empty())
        .register(routes);
    return new Doors(routes);
  }
}
