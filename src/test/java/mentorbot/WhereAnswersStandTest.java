package mentorbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mentorbot.workspace.Person;
import mentorbot.workspace.state.ApiCall;
import mentorbot.workspace.state.Views;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes of a modal is told where it was opened, and every button of a modal leads on. */
class WhereAnswersStandTest {
  private static final Map<String, String> FIVE_TO_NINE =
      Map.of("quietFrom", "17:00", "quietUntil", "09:00");

  private final WholeBot bot = WholeBot.at("2026-11-23T09:00:00Z");
  private final Person mira = bot.person("U01MIRA");

  @BeforeEach
  void enrol() {
    mira.command("/mentor enrol");
    mira.press("people.enrol");
    mira.submit(Map.of("role", "technician"));
    mira.submit(Map.of("wanted", List.of("iv-catheters")));
    mira.submit(Map.of());
    mira.submit(Map.of());
    mira.closeAll();
    bot.settle();
  }

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void in_the_conversation_it_was_opened_from_and_the_modal_is_closed() {
    mira.command("/mentor hours");
    int said = mira.messages().size();
    mira.press("people.hours.open:usual");
    mira.submit(FIVE_TO_NINE);
    assertThat(mira.modals()).isEmpty();
    assertThat(mira.messages()).as("in the place of what was pressed").hasSize(said);
    assertThat(lastSaid()).contains("17:00");
  }

  @Test
  void in_the_modal_when_slack_does_not_take_it_there() {
    mira.command("/mentor hours");
    mira.press("people.hours.open:usual");
    bot.workspace().faults().outage();
    mira.submit(FIVE_TO_NINE);
    bot.workspace().faults().none();
    assertThat(mira.modal().orElseThrow().toString()).contains("17:00");
    assertThat(lastSaid()).doesNotContain("17:00");
  }

  @Test
  void in_the_modal_when_it_was_opened_from_home() {
    int said = mira.messages().size();
    mira.openHome();
    bot.settle();
    mira.pressHome("edge.run:hours");
    mira.press("people.hours.open:usual");
    mira.submit(FIVE_TO_NINE);
    assertThat(mira.modal().orElseThrow().toString()).contains("17:00");
    assertThat(mira.messages()).hasSize(said);
  }

  @Test
  void a_page_that_slack_no_longer_opens_is_not_waited_for() {
    bot.workspace().faults().unavailable("views.open", 1);
    mira.command("/mentor hours");
    var card = mira.lastMessage().orElseThrow();
    mira.pressOn(card, "people.hours.open:usual");
    bot.running().close();
    assertThat(mira.modals()).isEmpty();
    assertThat(lastSaid()).contains("Slack did not open the page in time");
    assertThat(mira.messages()).as("what was pressed is still there").contains(card);
  }

  @Test
  void every_button_of_the_hours_leads_somewhere_however_deep_the_modals_stand() {
    mira.openHome();
    bot.settle();
    for (int depth = 1; depth <= Views.DEEPEST; depth++) {
      hoursAt(depth);
      for (var button : mira.modal().orElseThrow().findValuesAsText("action_id")) {
        hoursAt(depth);
        var before = mira.modal();
        mira.press(button);
        assertThat(mira.modal()).as("%s at %d", button, depth).isNotEqualTo(before);
        assertThat(refused()).as("%s at %d", button, depth).isEmpty();
      }
    }
  }

  /** Each change saved leaves the card one deeper. */
  private void hoursAt(int depth) {
    mira.closeAll();
    mira.pressHome("edge.run:hours");
    for (int deeper = 1; deeper < depth; deeper++) {
      mira.press("people.hours.open:usual");
      mira.submit(FIVE_TO_NINE);
    }
    assertThat(mira.modals()).hasSize(depth);
  }

  private List<ApiCall> refused() {
    return bot.workspace().calls().stream().filter(call -> !call.ok()).toList();
  }

  private String lastSaid() {
    return mira.lastMessage().orElseThrow().blocks().toString();
  }
}
