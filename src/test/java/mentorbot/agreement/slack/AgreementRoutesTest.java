package mentorbot.agreement.slack;

import static mentorbot.agreement.AgreementWorld.ADA;
import static mentorbot.agreement.AgreementWorld.MIRA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.LinkedHashMap;
import java.util.Map;
import mentorbot.agreement.AgreementWorld;
import mentorbot.agreement.Sheet;
import mentorbot.slack.ActionCall;
import mentorbot.slack.ActionCall.Place;
import mentorbot.slack.Caller;
import mentorbot.slack.CommandCall;
import mentorbot.slack.Form;
import mentorbot.slack.Reply;
import mentorbot.slack.Routes;
import mentorbot.slack.SubmissionCall;
import mentorbot.testing.TestDatabase;
import mentorbot.texts.Texts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementRoutesTest {
  private static final AgreementWorld world = new AgreementWorld(TestDatabase.hsqldb());
  private static final Texts TEXTS = Texts.load();
  private final AgreementRoutes routes =
      new AgreementRoutes(world.reading, world.editing, world.signing, world.printing);
  private final AgreementCommand command = new AgreementCommand(world.reading, world.printing);

  @BeforeEach
  void reset() {
    world.reset();
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @Test
  void from_the_command_to_signed_takes_three_taps() {
    var pair = world.pair();
    var printed = said(command.answer(new CommandCall(caller(ADA), "")));
    assertThat(printed).contains("A draft");
    var page = opened(routes.openToSign(tap(ADA, Ref.to(pair, 1), Place.Kind.MESSAGE)));
    assertThat(page.getCallbackId()).isEqualTo(Ids.SIGN);
    var done = said(routes.sign(submit(ADA, page.getPrivateMetadata(), Map.of())));
    assertThat(done).contains("Signed, thank you");
    assertThat(world.sheet(ADA, pair).marks()).hasSize(1);
  }

  @Test
  void a_changed_page_leads_straight_to_the_page_to_sign() {
    var pair = world.pair();
    var menu = opened(routes.openMenu(tap(ADA, Ref.to(pair, 0), Place.Kind.MESSAGE)));
    assertThat(menu.getSubmit()).isNull();
    var page =
        updated(routes.openPage(tap(ADA, Ref.to(pair, 1, EditViews.PACE), Place.Kind.MODAL)));
    var form =
        Map.of(
            "checkins.1", option("1m"),
            "response.1", option("24"),
            "months.1", option("3"),
            "reviews.1", options("30", "90"),
            "protected.1", option("60"),
            "work.1", options());
    var saved = updated(routesSave(page, form));
    assertThat(saved.getCallbackId()).isEqualTo(Ids.SIGN);
    assertThat(saved.getPrivateMetadata()).isEqualTo(Ref.to(pair, 2));
    var terms = world.sheet(MIRA, pair).newest().text().terms();
    assertThat(terms.checkInCadence()).isEqualTo("1m");
    assertThat(terms.durationMonths()).isEqualTo(3);
    assertThat(terms.protectedTime().workTime()).isFalse();
  }

  private Reply routesSave(View page, Map<String, ViewState.Value> form) {
    return routes.savePace(submit(ADA, page.getPrivateMetadata(), form));
  }

  @Test
  void reviews_after_the_end_are_refused_beside_their_field() {
    var pair = world.pair();
    world.sheet(ADA, pair);
    var form =
        Map.of(
            "checkins.1", option("1m"),
            "response.1", option("24"),
            "months.1", option("3"),
            "reviews.1", options("30", "360"),
            "protected.1", option("60"));
    var reply = routes.savePace(submit(ADA, Ref.to(pair, 1, EditViews.PACE), form));
    assertThat(((Reply.Errors) reply).byBlock()).containsOnlyKeys("reviews.1");
  }

  @Test
  void a_clause_with_the_name_of_a_page_opens_as_a_clause() {
    var pair = world.pair();
    world.sheet(ADA, pair);
    var page = updated(routes.openPage(tap(ADA, Ref.to(pair, 1, "meetings"), Place.Kind.MODAL)));
    assertThat(page.getCallbackId()).isEqualTo(Ids.WORDING);
    var typed = new ViewState.Value();
    typed.setValue("We meet over <tea> & cake.");
    var saved =
        updated(
            routes.saveWording(submit(ADA, page.getPrivateMetadata(), Map.of("wording.1", typed))));
    assertThat(saved.getCallbackId()).isEqualTo(Ids.SIGN);
    var clause = world.sheet(ADA, pair).newest().text().clause("meetings").orElseThrow();
    assertThat(clause.wording()).isEqualTo("We meet over <tea> & cake.");
  }

  @Test
  void who_was_overtaken_keeps_what_they_typed_and_sees_what_changed() {
    var pair = world.pair();
    world.sheet(ADA, pair);
    world.edit(MIRA, pair, m -> AgreementWorld.minutes(m, 90));
    var typed = new ViewState.Value();
    typed.setValue("Our own words");
    var again =
        updated(
            routes.saveWording(
                submit(ADA, Ref.to(pair, 1, "purpose"), Map.of("wording.1", typed))));
    assertThat(again.getPrivateMetadata()).isEqualTo(Ref.to(pair, 2, "purpose"));
    assertThat(again.getBlocks().toString()).contains("Our own words").contains("90 minutes");
    assertThat(world.sheet(ADA, pair).newest().number()).isEqualTo(2);
  }

  @Test
  void an_amendment_is_kept_out_by_one_tap_and_its_button_then_explains_itself() {
    var pair = world.agreedPair();
    world.edit(ADA, pair, m -> AgreementWorld.minutes(m, 90));
    var tap = tap(MIRA, Ref.to(pair, 2), Place.Kind.MESSAGE);
    assertThat(said(routes.keep(tap))).contains("stays as it is");
    assertThat(said(routes.keep(tap(MIRA, Ref.to(pair, 2), Place.Kind.MESSAGE))))
        .contains("no longer waiting");
    assertThat(world.sheet(ADA, pair).stage()).isEqualTo(Sheet.Stage.IN_FORCE);
  }

  @Test
  void forged_foreign_and_malformed_values_get_one_and_the_same_answer() {
    var pair = world.pair();
    world.sheet(ADA, pair);
    var gone = TEXTS.in(null).mrkdwn("slack.gone");
    for (var value :
        new String[] {"", "x", pair, pair + ":99999999999", "nonsense:1", "\u0000:1"}) {
      var tap = tap(ADA, value, Place.Kind.MODAL);
      assertThat(said(routes.show(tap))).isEqualTo(gone);
      assertThat(said(routes.openToSign(tap))).isEqualTo(gone);
      assertThat(said(routes.openMenu(tap))).isEqualTo(gone);
      assertThat(said(routes.openPage(tap))).isEqualTo(gone);
      assertThat(said(routes.keep(tap))).isEqualTo(gone);
      assertThat(said(routes.history(tap))).isEqualTo(gone);
      assertThat(said(routes.version(tap))).isEqualTo(gone);
      assertThat(said(routes.print(tap(ADA, value, Place.Kind.MODAL)))).isEqualTo(gone);
      assertThat(said(routes.sign(submit(ADA, value, Map.of())))).isEqualTo(gone);
      assertThat(said(routes.saveWording(submit(ADA, value, Map.of())))).isEqualTo(gone);
      assertThat(said(routes.savePace(submit(ADA, value, Map.of())))).isEqualTo(gone);
    }
    var stranger = tap("U0EVE", Ref.to(pair, 1), Place.Kind.MODAL);
    assertThat(said(routes.show(stranger))).isEqualTo(gone);
    assertThat(said(routes.openToSign(stranger))).isEqualTo(gone);
    assertThat(said(routes.history(stranger))).isEqualTo(gone);
    assertThat(said(routes.version(stranger))).isEqualTo(gone);
    assertThat(said(routes.print(tap("U0EVE", Ref.to(pair, 1), Place.Kind.MODAL)))).isEqualTo(gone);
    assertThat(said(routes.sign(submit("U0EVE", Ref.to(pair, 1), Map.of())))).isEqualTo(gone);
    assertThat(said(routes.openPage(tap(ADA, Ref.to(pair, 1, "no-such"), Place.Kind.MODAL))))
        .isEqualTo(gone);
  }

  @Test
  void the_next_step_and_home_follow_whose_turn_it_is() {
    var next = new AgreementNextStep(world.reading);
    var home = new AgreementHome(world.reading);
    assertThat(next.of(caller(ADA))).isEmpty();
    assertThat(home.blocks(caller(ADA))).isEmpty();
    var pair = world.pair();
    assertThat(next.of(caller(ADA)).orElseThrow().mrkdwn()).contains("<@U0MIRA>");
    assertThat(home.blocks(caller(ADA)).toString()).contains("waiting for your signature");
    world.sign(ADA, pair);
    assertThat(next.of(caller(ADA))).isEmpty();
    assertThat(home.blocks(caller(ADA)).toString()).contains("they have not yet");
  }

  @Test
  void the_command_asks_which_if_there_are_several_and_takes_a_person() {
    world.pair();
    world.pair(AgreementWorld.TEAM, "U0BEN", MIRA);
    assertThat(said(command.answer(new CommandCall(caller(MIRA), ""))))
        .isEqualTo(TEXTS.in(null).mrkdwn("agreement.which"));
    assertThat(said(command.answer(new CommandCall(caller(MIRA), "with <@U0BEN|ben>"))))
        .contains("Your agreement with <@U0BEN>");
    assertThat(said(command.answer(new CommandCall(caller("U0EVE"), ""))))
        .isEqualTo(TEXTS.in(null).mrkdwn("agreement.none"));
  }

  @Test
  void everything_is_registered_once() {
    var all = new Routes();
    all.family("/mentor", call -> Reply.done());
    routes.register(all);
    assertThat(all.table()).contains("submission  agreement.sign", "action      agreement.keep");
  }

  private static Caller caller(String user) {
    return new Caller(world.actor(user), TEXTS.in(null));
  }

  private static ActionCall tap(String user, String value, Place.Kind where) {
    return new ActionCall(caller(user), "x", value, new Place(where, "V1"), Form.empty(), "");
  }

  private static SubmissionCall submit(
      String user, String metadata, Map<String, ViewState.Value> values) {
    var byBlock = new LinkedHashMap<String, Map<String, ViewState.Value>>();
    values.forEach((block, value) -> byBlock.put(block, Map.of("value", value)));
    var state = ViewState.builder().values(byBlock).build();
    return new SubmissionCall(caller(user), metadata, Form.of(state));
  }

  private static ViewState.Value option(String value) {
    var chosen = new ViewState.Value();
    chosen.setSelectedOption(selected(value));
    return chosen;
  }

  private static ViewState.Value options(String... values) {
    var chosen = new ViewState.Value();
    chosen.setSelectedOptions(
        java.util.Arrays.stream(values).map(AgreementRoutesTest::selected).toList());
    return chosen;
  }

  private static ViewState.SelectedOption selected(String value) {
    var option = new ViewState.SelectedOption();
    option.setValue(value);
    return option;
  }

  private static String said(Reply reply) {
    return ((Reply.Say) reply).message().text();
  }

  private static View opened(Reply reply) {
    return ((Reply.Open) reply).view();
  }

  private static View updated(Reply reply) {
    return ((Reply.Update) reply).view();
  }
}
