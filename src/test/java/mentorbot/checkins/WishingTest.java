package mentorbot.checkins;

import static mentorbot.checkins.CheckInWorld.ADA;
import static mentorbot.checkins.CheckInWorld.MIRA;
import static mentorbot.checkins.CheckInWorld.RUTH;
import static mentorbot.checkins.CheckInWorld.SAM;
import static mentorbot.checkins.CheckInWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import mentorbot.checkins.CheckInRequests.Open;
import mentorbot.checkins.HandledNotice.Handled;
import mentorbot.checkins.WishNotice.Wished;
import mentorbot.checkins.Wishing.Outcome;
import mentorbot.checkins.Wishing.Preview;
import mentorbot.notices.NoticeBoard;
import mentorbot.people.PeopleFixture;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WishingTest {
  private static final CheckInWorld WORLD = new CheckInWorld(TestDatabase.hsqldb());
  private final NoticeBoard board = new NoticeBoard(WORLD.database, TEAM);
  private final WishNotice notice = new WishNotice(WORLD.agreement.sealer);

  @BeforeEach
  void begin() {
    WORLD.begin();
  }

  @AfterAll
  static void close() {
    WORLD.close();
  }

  @Test
  void each_kind_goes_to_those_who_can_do_something_about_it() {
    assertThat(preview(ADA, Wish.PACE).recipients()).containsExactly(MIRA);
    assertThat(preview(ADA, Wish.RESOURCE).recipients()).containsExactly(MIRA);
    assertThat(preview(MIRA, Wish.RESOURCE).recipients()).containsExactly(RUTH, SAM);
    assertThat(preview(MIRA, Wish.PACE).recipients()).containsExactly(ADA);
    assertThat(preview(ADA, Wish.PRACTICE).recipients()).containsExactly(RUTH, SAM);
    assertThat(preview(ADA, Wish.CHANGE).recipients()).containsExactly(RUTH, SAM);
  }

  @Test
  void a_coordinator_whom_the_person_reports_to_hears_nothing() {
    reportsTo(RUTH);
    assertThat(preview(ADA, Wish.CHANGE).recipients()).containsExactly(SAM);
    tell(ADA, Wish.CHANGE, "");
    assertThat(open(RUTH)).isEmpty();
    assertThat(open(SAM)).hasSize(1);
    assertThat(WORLD.requests.handled(WORLD.actor(RUTH), open(SAM).get(0).id()))
        .isInstanceOf(CheckInRequests.Outcome.Gone.class);
  }

  @Test
  void looking_tells_nobody() {
    preview(ADA, Wish.CHANGE);
    WORLD.wishing.with(TEAM, ADA, WORLD.pair);
    assertThat(board.all()).isEmpty();
    assertThat(open(RUTH)).isEmpty();
  }

  @Test
  void a_wish_for_a_change_reaches_coordinators_without_a_reason_and_never_the_other() {
    assertThat(tell(ADA, Wish.CHANGE, "because of her")).isInstanceOf(Outcome.Told.class);
    assertThat(board.all()).containsExactly("U0RUTH checkins.wish", "U0SAM checkins.wish");
    var told = board.says(notice, RUTH, WORLD.now()).orElseThrow();
    assertThat(told.from()).isEqualTo(ADA);
    assertThat(told.words()).isEmpty();
    assertThat(open(RUTH))
        .extracting(Open::person, Open::wish)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(ADA, Wish.CHANGE));
    assertThat(open(MIRA)).isEmpty();
    assertThat(open("U0NOBODY")).isEmpty();
  }

  @Test
  void what_is_written_about_the_practice_is_sealed_and_for_those_named_only() {
    tell(ADA, Wish.PRACTICE, "the rota comes too late");
    byte[] stored =
        WORLD.database.read(
            TEAM,
            s ->
                s.createSelectionQuery("select words from CheckInRequest", byte[].class)
                    .getSingleResult());
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("rota");
    assertThat(board.says(notice, SAM, WORLD.now()).flatMap(Wished::words))
        .contains("the rota comes too late");
  }

  @Test
  void if_others_would_hear_of_it_than_were_shown_the_person_is_asked_again() {
    var outcome = WORLD.wishing.tell(WORLD.actor(ADA), WORLD.pair, Wish.CHANGE, List.of(RUTH), "");
    assertThat(outcome).isInstanceOf(Outcome.OthersNow.class);
    assertThat(board.all()).isEmpty();
  }

  @Test
  void the_same_is_passed_on_once_until_it_is_handled_and_to_a_party_once_a_day() {
    tell(ADA, Wish.CHANGE, "");
    assertThat(tell(ADA, Wish.CHANGE, "")).isInstanceOf(Outcome.ToldBefore.class);
    WORLD.requests.handled(WORLD.actor(RUTH), open(RUTH).get(0).id());
    assertThat(tell(ADA, Wish.CHANGE, "")).isInstanceOf(Outcome.Told.class);
    tell(ADA, Wish.PACE, "");
    assertThat(tell(ADA, Wish.PACE, "")).isInstanceOf(Outcome.ToldBefore.class);
    assertThat(tell(MIRA, Wish.PACE, "")).isInstanceOf(Outcome.Told.class);
    WORLD.agreement.later(Duration.ofDays(1));
    assertThat(tell(ADA, Wish.PACE, "")).isInstanceOf(Outcome.Told.class);
  }

  @Test
  void handling_is_for_coordinators_without_ties_once_and_closes_the_loop() {
    tell(ADA, Wish.PRACTICE, "");
    var id = open(RUTH).get(0).id();
    for (var stranger : List.of(ADA, MIRA, "U0NOBODY")) {
      assertThat(WORLD.requests.handled(WORLD.actor(stranger), id))
          .isInstanceOf(CheckInRequests.Outcome.Gone.class);
    }
    assertThat(WORLD.requests.handled(WORLD.actor(RUTH), id))
        .isEqualTo(new CheckInRequests.Outcome.Handled(ADA, Wish.PRACTICE));
    assertThat(WORLD.requests.handled(WORLD.actor(SAM), id))
        .isEqualTo(new CheckInRequests.Outcome.HandledBefore(RUTH));
    assertThat(board.says(new HandledNotice(), ADA, WORLD.now()))
        .contains(new Handled(RUTH, Wish.PRACTICE));
    assertThat(open(SAM)).isEmpty();
    assertThat(new PeopleFixture(WORLD.database).audited()).contains("checkin.handled by " + RUTH);
  }

  @Test
  void what_is_told_to_a_party_is_nothing_for_coordinators_to_handle() {
    tell(ADA, Wish.PACE, "");
    var id = board.of(MIRA, WishNotice.NAME).get(0).subject();
    assertThat(WORLD.requests.handled(WORLD.actor(RUTH), id))
        .isInstanceOf(CheckInRequests.Outcome.Gone.class);
  }

  @Test
  void strangers_and_ended_relationships_pass_nothing_on() {
    assertThat(WORLD.wishing.preview(TEAM, RUTH, WORLD.pair, Wish.PACE)).isEmpty();
    assertThat(WORLD.wishing.preview("T2", ADA, WORLD.pair, Wish.PACE)).isEmpty();
    assertThat(WORLD.wishing.with(TEAM, ADA, "nothing")).isEmpty();
    WORLD.agreement.leaves(MIRA);
    assertThat(WORLD.wishing.tell(WORLD.actor(ADA), WORLD.pair, Wish.PACE, List.of(MIRA), ""))
        .isInstanceOf(Outcome.Gone.class);
  }

  @Test
  void who_leaves_takes_back_what_they_asked() {
    tell(ADA, Wish.PRACTICE, "the rota");
    WORLD.at("2026-06-15T10:00:00Z");
    WORLD.database.change(TEAM, s -> new CheckInLeaving().left(s, WORLD.actor(ADA), WORLD.now()));
    assertThat(open(RUTH)).isEmpty();
    assertThat(board.says(notice, RUTH, WORLD.now())).isEmpty();
    assertThat(WORLD.mine.of(TEAM, ADA).open()).isEmpty();
  }

  private static Preview preview(String user, Wish wish) {
    return WORLD.wishing.preview(TEAM, user, WORLD.pair, wish).orElseThrow();
  }

  private static Outcome tell(String user, Wish wish, String words) {
    return WORLD.wishing.tell(
        WORLD.actor(user), WORLD.pair, wish, preview(user, wish).recipients(), words);
  }

  private static List<Open> open(String coordinator) {
    return WORLD.database.read(TEAM, s -> WORLD.requests.open(s, coordinator));
  }

  private static void reportsTo(String supervisor) {
    new PeopleFixture(WORLD.database)
        .reportsTo(ADA, supervisor, (session, person, now) -> {}, WORLD.now());
  }
}
