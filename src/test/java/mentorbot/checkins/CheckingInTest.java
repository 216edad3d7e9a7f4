package mentorbot.checkins;

import static mentorbot.checkins.CheckInWorld.ADA;
import static mentorbot.checkins.CheckInWorld.MIRA;
import static mentorbot.checkins.CheckInWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mentorbot.actor.RepeatedDelivery;
import mentorbot.checkins.Answering.Delay;
import mentorbot.checkins.CheckInCard.Stage;
import mentorbot.checkins.CheckInCard.TimeQuestion;
import mentorbot.checkins.SharedNotice.Shared;
import mentorbot.notices.NoticeBoard;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckingInTest {
  private static final CheckInWorld WORLD = new CheckInWorld(TestDatabase.hsqldb());
  private final NoticeBoard board = new NoticeBoard(WORLD.database, TEAM);

  @BeforeEach
  void begin() {
    WORLD.begin();
  }

  @AfterAll
  static void close() {
    WORLD.close();
  }

  @Test
  void both_are_asked_on_the_agreed_day_once_a_round() {
    WORLD.at("2026-06-15T09:59:00Z");
    assertThat(WORLD.rounds()).isEmpty();
    WORLD.at("2026-06-15T10:00:00Z");
    assertThat(WORLD.ask.run(TEAM, WORLD.now())).isZero();
    assertThat(WORLD.rounds()).containsExactly("U0ADA 2026-06-15 ASKED", "U0MIRA 2026-06-15 ASKED");
    assertThat(WORLD.messages(ADA)).containsExactly("checkins.prompt SENT");
  }

  @Test
  void the_first_asks_about_the_fit_and_later_ones_how_it_goes() {
    WORLD.at("2026-06-15T10:00:00Z");
    assertThat(WORLD.open(ADA).first()).isTrue();
    WORLD.at("2026-06-29T10:00:00Z");
    assertThat(WORLD.open(ADA).first()).isFalse();
  }

  @Test
  void protected_time_is_asked_about_once_a_month_and_counted_once() {
    WORLD.at("2026-06-15T10:00:00Z");
    assertThat(WORLD.open(ADA).time()).isEqualTo(TimeQuestion.NONE);
    WORLD.at("2026-06-29T10:00:00Z");
    var card = WORLD.open(ADA);
    assertThat(card.time()).isEqualTo(TimeQuestion.ASKED);
    assertThat(WORLD.answering.timeKept(WORLD.actor(ADA), card.id(), TimeKept.PARTLY))
        .isInstanceOf(Outcome.Done.class);
    assertThat(WORLD.open(ADA).time()).isEqualTo(TimeQuestion.ANSWERED);
    assertThat(WORLD.answering.timeKept(WORLD.actor(ADA), card.id(), TimeKept.NO))
        .isInstanceOf(Outcome.Stale.class);
    assertThat(WORLD.answer(ADA, card, Answer.OKAY)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void moving_the_clock_by_months_asks_as_living_day_by_day() {
    WORLD.walkTo("2026-12-31T10:00:00Z");
    var atOnce = WORLD.rounds();
    WORLD.begin();
    for (int day = 0; day < 213; day++) {
      WORLD.walkTo(Instant.parse("2026-06-01T12:00:00Z").plusSeconds(day * 86_400L).toString());
    }
    assertThat(WORLD.rounds()).isEqualTo(atOnce);
    assertThat(WORLD.asked(ADA)).hasSize(7).endsWith(LocalDate.of(2026, 11, 13));
  }

  @Test
  void after_an_outage_one_question_is_asked_and_not_three() {
    WORLD.at("2026-08-01T03:00:00Z");
    assertThat(WORLD.asked(ADA)).containsExactly(LocalDate.of(2026, 7, 13));
    assertThat(WORLD.messages(ADA)).hasSize(1);
  }

  @Test
  void two_taps_on_one_rendering_are_one_step_and_an_answer_may_be_changed() {
    WORLD.at("2026-06-15T10:00:00Z");
    var shown = WORLD.open(ADA);
    assertThat(WORLD.answer(ADA, shown, Answer.OKAY)).isInstanceOf(Outcome.Done.class);
    var second = WORLD.answer(ADA, shown, Answer.NOT_SO_GOOD);
    assertThat(second).isInstanceOf(Outcome.Stale.class);
    assertThat(WORLD.open(ADA).answer()).contains(Answer.OKAY);
    WORLD.answer(ADA, WORLD.open(ADA), Answer.GOING_WELL);
    assertThat(WORLD.open(ADA).answer()).contains(Answer.GOING_WELL);
  }

  @Test
  void a_repeated_delivery_has_one_effect() {
    WORLD.at("2026-06-15T10:00:00Z");
    var card = WORLD.open(ADA);
    var actor = WORLD.actor(ADA);
    WORLD.answering.answer(actor, card.id(), card.step(), Answer.OKAY);
    assertThatThrownBy(() -> WORLD.answering.skip(actor, card.id(), card.step() + 1))
        .isInstanceOf(RepeatedDelivery.class);
  }

  @Test
  void it_is_open_for_two_days_from_its_delivery_and_then_says_that_it_has_closed() {
    WORLD.at("2026-06-15T10:00:00Z");
    var ada = WORLD.open(ADA);
    var mira = WORLD.open(MIRA);
    WORLD.answer(MIRA, mira, Answer.OKAY);
    WORLD.agreement.clock.set(Instant.parse("2026-06-17T10:00:00Z"));
    assertThat(WORLD.answer(ADA, ada, Answer.OKAY)).isInstanceOf(Outcome.Closed.class);
    assertThat(WORLD.close.nextDue(TEAM, Instant.parse("2026-06-16T00:00:00Z")))
        .contains(WORLD.now());
    assertThat(WORLD.close.run(TEAM, WORLD.now())).isEqualTo(2);
    assertThat(WORLD.close.run(TEAM, WORLD.now())).isZero();
    assertThat(WORLD.stage(ADA, ada.id())).isEqualTo(Stage.CLOSED);
    assertThat(WORLD.stage(MIRA, mira.id())).isEqualTo(Stage.ANSWERED_AND_CLOSED);
    var told = board.says(new PromptNotice(WORLD.cards), ADA, WORLD.now()).orElseThrow();
    assertThat(told.stage()).isEqualTo(Stage.CLOSED);
    assertThat(told.next()).contains(Instant.parse("2026-06-29T10:00:00Z"));
  }

  @Test
  void later_today_asks_again_once_and_the_time_counts_from_then() {
    WORLD.at("2026-06-15T10:00:00Z");
    var shown = WORLD.open(ADA);
    WORLD.answering.delay(WORLD.actor(ADA), shown.id(), shown.step(), Delay.LATER_TODAY);
    assertThat(WORLD.open(ADA).stage()).isEqualTo(Stage.LATER);
    assertThat(WORLD.open(ADA).againAt()).contains(Instant.parse("2026-06-15T14:00:00Z"));
    assertThat(WORLD.mine.waiting(TEAM, ADA)).isEmpty();
    WORLD.at("2026-06-15T14:00:00Z");
    assertThat(WORLD.open(ADA).stage()).isEqualTo(Stage.ASKED);
    assertThat(WORLD.messages(ADA)).containsExactly("checkins.prompt SENT", "checkins.later SENT");
    assertThat(WORLD.open(ADA).closesAt()).contains(Instant.parse("2026-06-17T14:00:00Z"));
  }

  @Test
  void later_in_the_evening_is_the_next_morning_and_tomorrow_is_at_their_hour() {
    WORLD.at("2026-06-15T18:30:00Z");
    var ada = WORLD.open(ADA);
    WORLD.answering.delay(WORLD.actor(ADA), ada.id(), ada.step(), Delay.LATER_TODAY);
    assertThat(WORLD.open(ADA).againAt()).contains(Instant.parse("2026-06-16T08:00:00Z"));
    var mira = WORLD.open(MIRA);
    WORLD.answering.delay(WORLD.actor(MIRA), mira.id(), mira.step(), Delay.TOMORROW);
    assertThat(WORLD.open(MIRA).againAt()).contains(Instant.parse("2026-06-16T10:00:00Z"));
  }

  @Test
  void an_answer_before_the_second_asking_makes_it_needless() {
    WORLD.at("2026-06-15T10:00:00Z");
    var shown = WORLD.open(ADA);
    WORLD.answering.delay(WORLD.actor(ADA), shown.id(), shown.step(), Delay.TOMORROW);
    WORLD.answer(ADA, WORLD.open(ADA), Answer.OKAY);
    WORLD.at("2026-06-16T10:00:00Z");
    assertThat(WORLD.messages(ADA))
        .containsExactly("checkins.prompt SENT", "checkins.later DROPPED");
  }

  @Test
  void skipping_is_fine_and_can_be_taken_back() {
    WORLD.at("2026-06-15T10:00:00Z");
    var shown = WORLD.open(ADA);
    WORLD.answering.skip(WORLD.actor(ADA), shown.id(), shown.step());
    assertThat(WORLD.open(ADA).stage()).isEqualTo(Stage.SKIPPED);
    WORLD.answer(ADA, WORLD.open(ADA), Answer.OKAY);
    assertThat(WORLD.open(ADA).stage()).isEqualTo(Stage.ANSWERED);
  }

  @Test
  void nobody_touches_or_sees_another_persons_check_in() {
    WORLD.at("2026-06-15T10:00:00Z");
    var card = WORLD.open(ADA);
    assertThat(WORLD.answer(MIRA, card, Answer.OKAY)).isInstanceOf(Outcome.Gone.class);
    assertThat(WORLD.answering.write(WORLD.actor(MIRA), card.id(), "x", true))
        .isInstanceOf(Outcome.Gone.class);
    assertThat(WORLD.answering.timeKept(WORLD.actor(MIRA), card.id(), TimeKept.NO))
        .isInstanceOf(Outcome.Gone.class);
    assertThat(WORLD.answering.written(TEAM, MIRA, card.id())).isEmpty();
    assertThat(WORLD.mine.one(TEAM, MIRA, card.id())).isEmpty();
    assertThat(WORLD.mine.one("T2", ADA, card.id())).isEmpty();
    assertThat(WORLD.answering.skip(WORLD.actor(ADA), "nothing", 0))
        .isInstanceOf(Outcome.Gone.class);
  }

  @Test
  void a_note_is_sealed_and_private_until_its_author_shares_it() {
    WORLD.at("2026-06-15T10:00:00Z");
    var card = WORLD.open(ADA);
    WORLD.answer(ADA, card, Answer.OKAY);
    WORLD.answering.write(WORLD.actor(ADA), card.id(), "we talk too fast", false);
    assertThat(WORLD.messages(MIRA)).containsExactly("checkins.prompt SENT");
    assertThat(WORLD.answering.written(TEAM, ADA, card.id()).orElseThrow().note())
        .isEqualTo("we talk too fast");
    assertThat(stored(card.id())).doesNotContain("too fast");

    var shared = new SharedNotice(WORLD.agreement.sealer);
    WORLD.answering.write(WORLD.actor(ADA), card.id(), "we talk too fast", true);
    assertThat(board.says(shared, MIRA, WORLD.now()))
        .contains(
            new Shared(ADA, true, true, Optional.of(Answer.OKAY), Optional.of("we talk too fast")));
    WORLD.answering.write(WORLD.actor(ADA), card.id(), "we talk too fast", false);
    assertThat(board.says(shared, MIRA, WORLD.now())).isEmpty();
  }

  @Test
  void what_rests_or_has_ended_asks_nothing() {
    hold(true);
    WORLD.at("2026-06-15T10:00:00Z");
    assertThat(WORLD.rounds())
        .containsExactly("U0ADA 2026-06-15 LEFT_OUT", "U0MIRA 2026-06-15 LEFT_OUT");
    hold(false);
    WORLD.at("2026-06-16T10:00:00Z");
    assertThat(WORLD.messages(ADA)).isEmpty();
    WORLD.at("2026-06-29T10:00:00Z");
    var card = WORLD.open(ADA);
    assertThat(card.first()).isTrue();
    WORLD.agreement.leaves(MIRA);
    assertThat(WORLD.answer(ADA, card, Answer.OKAY)).isInstanceOf(Outcome.Closed.class);
    WORLD.at("2026-06-29T11:00:00Z");
    assertThat(WORLD.mine.of(TEAM, ADA).open()).isEmpty();
    WORLD.at("2026-07-20T11:00:00Z");
    assertThat(WORLD.rounds()).hasSize(4);
  }

  @Test
  void a_new_round_takes_the_place_of_one_that_was_never_delivered() {
    WORLD.agreement.clock.set(Instant.parse("2026-06-15T10:00:00Z"));
    WORLD.ask.run(TEAM, WORLD.now());
    WORLD.at("2026-06-29T10:00:00Z");
    assertThat(WORLD.messages(ADA))
        .containsExactly("checkins.prompt DROPPED", "checkins.prompt SENT");
    assertThat(WORLD.mine.of(TEAM, ADA).open()).hasSize(1);
  }

  private static void hold(boolean held) {
    WORLD.database.change(
        TEAM,
        s ->
            s.createMutationQuery("update Mentorship set heldAt = :at")
                .setParameter("at", held ? WORLD.now() : null)
                .executeUpdate());
  }

  private static String stored(String id) {
    byte[] note =
        WORLD.database.read(
            TEAM,
            s ->
                s.createSelectionQuery("select note from CheckIn where id = :id", byte[].class)
                    .setParameter("id", id)
                    .getSingleResult());
    return new String(note, java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
