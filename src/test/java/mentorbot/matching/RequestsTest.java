package mentorbot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mentorbot.matching.AnswerOutcome.Accepted;
import mentorbot.matching.AnswerOutcome.CannotSuggest;
import mentorbot.matching.AnswerOutcome.NoPlace;
import mentorbot.matching.AnswerOutcome.NotNow;
import mentorbot.matching.AnswerOutcome.Over;
import mentorbot.matching.AnswerOutcome.Suggested;
import mentorbot.matching.RequestOutcome.AlreadyAsked;
import mentorbot.matching.RequestOutcome.AlreadyPaired;
import mentorbot.matching.RequestOutcome.NoRoom;
import mentorbot.matching.RequestOutcome.PersonNotEnrolled;
import mentorbot.matching.RequestOutcome.Requested;
import mentorbot.matching.RequestOutcome.Supervisor;
import mentorbot.matching.RequestOutcome.TooManyWaiting;
import mentorbot.matching.RequestOutcome.Unavailable;
import mentorbot.matching.Requests.WithdrawOutcome;
import mentorbot.people.PeopleFixture;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestsTest {
  private final MatchingWorld world = new MatchingWorld(TestDatabase.hsqldb());
  private final PeopleFixture people = world.people;

  @BeforeEach
  void enrol() {
    people.technician("UANA", "exotics");
    people.technician("UBEN", "exotics");
    people.mentor("UMIRA", 1, "exotics", "dentistry");
    people.mentor("UNOA", 2, "exotics");
    people.mentor("UOLE", 2, "exotics");
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void the_first_is_asked_and_told_who_what_and_why() {
    assertThat(world.ask("UANA", "UMIRA", "UNOA")).isInstanceOf(Requested.class);
    assertThat(world.board.all())
        .containsExactly("UMIRA matching.asked", "UMIRA matching.reminder");
    var asked = asked("UMIRA");
    assertThat(asked.mentee()).isEqualTo("UANA");
    assertThat(asked.purpose()).isEqualTo("I want to grow");
    assertThat(asked.change()).isEqualTo("new-role");
    assertThat(asked.reasons()).extracting(Reason::kind).contains(Reason.Kind.AREA);
    assertThat(world.list.waiting(MatchingWorld.TEAM, "UANA"))
        .singleElement()
        .satisfies(w -> assertThat(w.later()).isEqualTo(1));
  }

  @Test
  void accepting_makes_the_relationship_and_tells_both() {
    world.ask("UANA", "UMIRA");
    var ask = world.waitingFor("UMIRA");
    assertThat(world.answers.accept(people.by("UMIRA"), ask)).isInstanceOf(Accepted.class);
    assertThat(world.answers.accept(people.by("UMIRA"), ask))
        .isEqualTo(new Over(Ask.State.ACCEPTED));
    var card = world.relationships.open(MatchingWorld.TEAM, "UANA").get(0);
    assertThat(card.others()).containsExactly("UMIRA");
    assertThat(card.area()).contains("exotics");
    assertThat(world.board.all())
        .contains(
            "UANA matching.accepted", "UMIRA matching.accepted", "UANA matching.firstMeeting");
    assertThat(asked("UMIRA").state()).isEqualTo(Ask.State.ACCEPTED);
    assertThat(world.askedNow("UANA")).isEmpty();
  }

  @Test
  void only_the_person_asked_answers() {
    world.ask("UANA", "UMIRA");
    var ask = world.waitingFor("UMIRA");
    assertThat(world.answers.accept(people.by("UNOA"), ask)).isInstanceOf(AnswerOutcome.Gone.class);
    assertThat(world.answers.notNow(people.by("UANA"), ask)).isInstanceOf(AnswerOutcome.Gone.class);
    assertThat(world.answers.accept(people.by("UMIRA"), "nothing"))
        .isInstanceOf(AnswerOutcome.Gone.class);
  }

  @Test
  void after_a_no_the_next_in_rank_is_asked_and_the_technician_told_kindly() {
    world.ask("UANA", "UMIRA", "UNOA");
    assertThat(world.answers.notNow(people.by("UMIRA"), world.waitingFor("UMIRA")))
        .isEqualTo(new NotNow("UANA"));
    assertThat(world.askedNow("UANA")).contains("UNOA");
    var turn = world.board.says(new TurnNotice(), "UANA", world.clock.instant()).orElseThrow();
    assertThat(turn.previous()).isEqualTo("UMIRA");
    assertThat(turn.before()).isEqualTo(TurnNotice.Before.NOT_NOW);
    assertThat(turn.asked()).isEqualTo("UNOA");
    assertThat(asked("UMIRA", Ask.State.NOT_NOW).purpose()).isNull();
  }

  @Test
  void after_the_last_the_technician_and_the_coordinators_are_told() {
    world.ask("UANA", "UMIRA");
    world.answers.notNow(people.by("UMIRA"), world.waitingFor("UMIRA"));
    assertThat(world.board.all())
        .contains("UANA matching.exhausted", "URUTH matching.exhaustedDesk");
    assertThat(world.ask("UANA", "UNOA")).isInstanceOf(Requested.class);
  }

  @Test
  void who_does_not_answer_is_reminded_after_a_working_day_and_passed_after_three() {
    world.clock.set(Instant.parse("2026-06-05T11:00:00Z"));
    world.ask("UANA", "UMIRA", "UNOA");
    assertThat(world.board.notBefore("UMIRA", AskedNotice.REMINDER))
        .isEqualTo("2026-06-08T11:00:00Z");
    world.walkTo(Instant.parse("2026-06-10T10:59:00Z"));
    assertThat(world.askedNow("UANA")).contains("UMIRA");
    world.walkTo(Instant.parse("2026-06-10T11:01:00Z"));
    assertThat(world.askedNow("UANA")).contains("UNOA");
    assertThat(asked("UMIRA", Ask.State.EXPIRED)).isNotNull();
    var turn = world.board.says(new TurnNotice(), "UANA", world.clock.instant()).orElseThrow();
    assertThat(turn.before()).isEqualTo(TurnNotice.Before.NO_ANSWER);
    assertThat(world.sweep.run(MatchingWorld.TEAM, world.clock.instant())).isZero();
  }

  @Test
  void a_mentor_who_is_full_is_asked_no_more_by_anybody() {
    world.ask("UANA", "UNOA", "UMIRA");
    world.ask("UBEN", "UNOA", "UOLE");
    var first = world.list.toAnswer(MatchingWorld.TEAM, "UNOA").get(0).ask();
    assertThat(world.answers.full(people.by("UNOA"), first))
        .isInstanceOf(AnswerOutcome.NowFull.class);
    assertThat(world.askedNow("UANA")).contains("UMIRA");
    assertThat(world.askedNow("UBEN")).contains("UOLE");
    assertThat(people.person("UNOA").offersMentoring()).isFalse();
    assertThat(world.ask("UANA", "UNOA")).isEqualTo(new Unavailable("UNOA"));
  }

  @Test
  void when_the_last_place_goes_whoever_else_waits_for_it_moves_on() {
    world.ask("UANA", "UMIRA");
    world.ask("UBEN", "UMIRA", "UNOA");
    var waiting = world.list.toAnswer(MatchingWorld.TEAM, "UMIRA");
    assertThat(waiting).hasSize(2);
    world.answers.accept(people.by("UMIRA"), waiting.get(0).ask());
    assertThat(world.askedNow(other(waiting.get(0).mentee()))).isNotEqualTo("UMIRA");
    assertThat(world.answers.accept(people.by("UMIRA"), waiting.get(1).ask()))
        .isEqualTo(new Over(Ask.State.FULL));
  }

  @Test
  void of_two_acceptances_for_the_last_place_at_once_one_wins() throws Exception {
    world.ask("UANA", "UMIRA", "UNOA");
    world.ask("UBEN", "UMIRA", "UOLE");
    var asks = world.list.toAnswer(MatchingWorld.TEAM, "UMIRA");
    var barrier = new CyclicBarrier(2);
    var threads = Executors.newFixedThreadPool(2);
    List<Future<AnswerOutcome>> answers = new ArrayList<>();
    for (var ask : asks) {
      var actor = people.by("UMIRA");
      answers.add(
          threads.submit(
              () -> {
                barrier.await();
                return world.answers.accept(actor, ask.ask());
              }));
    }
    var outcomes = List.of(answers.get(0).get(), answers.get(1).get());
    threads.shutdown();
    assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(o -> o instanceof NoPlace || o.equals(new Over(Ask.State.FULL)))
        .hasSize(1);
    assertThat(world.relationships.open(MatchingWorld.TEAM, "UMIRA")).hasSize(1);
    assertThat(
            world.list.waiting(MatchingWorld.TEAM, "UANA").size()
                + world.list.waiting(MatchingWorld.TEAM, "UBEN").size())
        .isEqualTo(1);
  }

  @Test
  void withdrawing_closes_every_message_and_frees_the_slot() {
    var made = (Requested) world.ask("UANA", "UMIRA", "UNOA");
    assertThat(world.requests.withdraw(people.by("UBEN"), made.request()))
        .isInstanceOf(WithdrawOutcome.Gone.class);
    assertThat(world.requests.withdraw(people.by("UANA"), made.request()))
        .isInstanceOf(WithdrawOutcome.Withdrawn.class);
    assertThat(world.requests.withdraw(people.by("UANA"), made.request()))
        .isEqualTo(new WithdrawOutcome.Over(false));
    assertThat(world.list.toAnswer(MatchingWorld.TEAM, "UMIRA")).isEmpty();
    assertThat(world.ask("UANA", "UMIRA")).isInstanceOf(Requested.class);
  }

  @Test
  void a_pair_has_one_open_request_and_a_technician_a_few() {
    for (int i = 1; i <= 4; i++) {
      people.mentor("UX" + i, 1, "exotics");
    }
    assertThat(world.ask("UANA", "UX1")).isInstanceOf(Requested.class);
    assertThat(world.ask("UANA", "UX1")).isEqualTo(new AlreadyAsked("UX1"));
    world.ask("UANA", "UX2");
    world.ask("UANA", "UX3");
    assertThat(world.ask("UANA", "UX4")).isEqualTo(new TooManyWaiting(3));
  }

  @Test
  void each_obstacle_has_its_own_answer_except_what_is_private() {
    assertThat(world.ask("UANA", "UANA")).isInstanceOf(RequestOutcome.Yourself.class);
    assertThat(world.ask("UANA", "USTRANGER")).isEqualTo(new PersonNotEnrolled("USTRANGER"));
    assertThat(world.ask("USTRANGER", "UMIRA")).isInstanceOf(RequestOutcome.NotEnrolled.class);
    people.reportsTo("UANA", "UNOA", (s, p, n) -> {}, world.clock.instant());
    assertThat(world.ask("UANA", "UNOA")).isEqualTo(new Supervisor("UNOA"));
    people.reportsTo("UOLE", "UANA", (s, p, n) -> {}, world.clock.instant());
    assertThat(world.ask("UANA", "UOLE")).isEqualTo(new Supervisor("UOLE"));

    world.ask("UANA", "UMIRA");
    world.answers.accept(people.by("UMIRA"), world.waitingFor("UMIRA"));
    assertThat(world.ask("UANA", "UMIRA")).isEqualTo(new AlreadyPaired("UMIRA"));
    var id = world.relationships.open(MatchingWorld.TEAM, "UANA").get(0).id();
    world.relationships.end(people.by("UMIRA"), id, null, true);
    assertThat(world.ask("UANA", "UMIRA")).isEqualTo(new Unavailable("UMIRA"));
  }

  @Test
  void at_the_most_relationships_the_other_requests_are_closed() {
    world.askIn("dentistry", "UANA", "UMIRA");
    world.askIn("confidence", "UANA", "UNOA");
    world.askIn("exotics", "UANA", "UOLE");
    world.answers.accept(people.by("UMIRA"), world.waitingFor("UMIRA"));
    assertThat(world.list.waiting(MatchingWorld.TEAM, "UANA")).hasSize(2);
    world.answers.accept(people.by("UNOA"), world.waitingFor("UNOA"));
    assertThat(world.list.waiting(MatchingWorld.TEAM, "UANA")).isEmpty();
    assertThat(asked("UOLE", Ask.State.WITHDRAWN)).isNotNull();
    assertThat(world.ask("UANA", "UOLE")).isEqualTo(new NoRoom(2));
  }

  @Test
  void a_suggestion_waits_for_the_technician_and_reopens_the_request() {
    world.ask("UANA", "UMIRA");
    var ask = world.waitingFor("UMIRA");
    assertThat(world.answers.suggest(people.by("UMIRA"), ask, "UANA"))
        .isEqualTo(new CannotSuggest("UANA"));
    assertThat(world.answers.suggest(people.by("UMIRA"), ask, "UNOA"))
        .isEqualTo(new Suggested("UANA", "UNOA"));
    assertThat(world.list.toAnswer(MatchingWorld.TEAM, "UNOA")).isEmpty();
    var kind = new SuggestedNotice(world.suggestions);
    var told = world.board.says(kind, "UANA", world.clock.instant()).orElseThrow();
    assertThat(told.person()).isEqualTo("UNOA");
    assertThat(world.requests.choose(people.by("UBEN"), told.ask()))
        .isInstanceOf(RequestOutcome.NobodyChosen.class);
    assertThat(world.requests.choose(people.by("UANA"), told.ask())).isInstanceOf(Requested.class);
    assertThat(world.askedNow("UANA")).contains("UNOA");
  }

  @Test
  void who_leaves_withdraws_and_is_passed_over() {
    world.ask("UANA", "UMIRA", "UNOA");
    world.database.change(
        MatchingWorld.TEAM, s -> world.requests.left(s, people.by("UMIRA"), world.clock.instant()));
    assertThat(world.askedNow("UANA")).contains("UNOA");
    world.database.change(
        MatchingWorld.TEAM, s -> world.requests.left(s, people.by("UANA"), world.clock.instant()));
    assertThat(world.list.waiting(MatchingWorld.TEAM, "UANA")).isEmpty();
  }

  @Test
  void the_nudge_to_meet_comes_only_while_they_have_not_started() {
    world.ask("UANA", "UMIRA");
    world.answers.accept(people.by("UMIRA"), world.waitingFor("UMIRA"));
    assertThat(world.board.notBefore("UANA", FirstMeetingNotice.NAME))
        .isEqualTo("2026-06-04T11:00:00Z");
    var kind = new FirstMeetingNotice(MatchingWorld.HOURS);
    world.clock.advance(Duration.ofDays(3));
    assertThat(world.board.says(kind, "UANA", world.clock.instant())).isPresent();
    var id = world.relationships.open(MatchingWorld.TEAM, "UANA").get(0).id();
    world.relationships.end(people.by("UANA"), id, null, false);
    assertThat(world.board.says(kind, "UANA", world.clock.instant())).isEmpty();
  }

  private static String other(String mentee) {
    return mentee.equals("UANA") ? "UBEN" : "UANA";
  }

  private AskedNotice.Asked asked(String mentor) {
    var kind = AskedNotice.request(world.sealer, world.suggestions);
    var notice = world.board.of(mentor, AskedNotice.NAME).get(0);
    return world.board.asSent(kind, notice, world.clock.instant());
  }

  private AskedNotice.Asked asked(String mentor, Ask.State state) {
    var asked = asked(mentor);
    assertThat(asked.state()).isEqualTo(state);
    return asked;
  }
}
