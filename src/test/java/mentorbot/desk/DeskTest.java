package mentorbot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mentorbot.desk.DeskItem.Kind;
import mentorbot.desk.ReminderNotice.About;
import mentorbot.matching.RequestCare;
import mentorbot.mentorships.DualRoles.ProposeOutcome;
import mentorbot.notices.Decision;
import mentorbot.people.TrainingRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeskTest {
  private static final LocalDate DAY = DeskWorld.DAY;
  private final DeskWorld world = new DeskWorld().enrolled();
  private final Desk desk = world.desk;

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void a_desk_with_nothing_on_it_is_empty() {
    assertThat(world.page("URUTH").total()).isZero();
    assertThat(world.page("URUTH").entries()).isEmpty();
  }

  @Test
  void the_most_urgent_comes_first_and_one_person_is_one_item() {
    world.pair("UMIRA", "UANA");
    var held = world.pair("UMIRA", "UBEN");
    world.hasCourse("UBEN", DAY);
    world.reportsTo("UBEN", "UMIRA");
    assertThat(world.keys("URUTH"))
        .containsExactly("DUAL_ROLE:" + held, "COURSE:UANA", "COURSE:UMIRA");
    var mira = world.page("URUTH").entries().get(2).item();
    assertThat(mira.others()).containsExactlyInAnyOrder("UANA", "UBEN");
    assertThat(world.page("URUTH").counts()).isEqualTo(Map.of(Kind.DUAL_ROLE, 1, Kind.COURSE, 2));
  }

  @Test
  void recording_for_one_takes_their_item_away_and_leaves_the_others() {
    world.pair("UMIRA", "UANA");
    world.training.record(world.by("URUTH"), "UANA", DAY, DAY);
    assertThat(world.keys("URUTH")).containsExactly("COURSE:UMIRA");
  }

  @Test
  void a_coordinator_who_is_a_party_sees_the_item_and_who_may_act() {
    world.people.mentor("UCARA", 2, "exotics");
    world.pair("UCARA", "UANA");
    var seen = world.page("UCARA").entries();
    assertThat(seen).hasSize(2).allSatisfy(e -> assertThat(e.party()).isTrue());
    assertThat(seen).allSatisfy(e -> assertThat(e.others()).containsExactly("URUTH"));
    assertThat(world.page("URUTH").entries()).allSatisfy(e -> assertThat(e.party()).isFalse());
    assertThat(desk.remind(world.by("UCARA"), "COURSE:UANA"))
        .isEqualTo(new DeskOutcome.Party(List.of("URUTH")));
    assertThat(world.board.of("UANA", About.COURSE.notice())).isEmpty();
    assertThat(desk.whoMayRecordFor(DeskWorld.TEAM, "UANA")).containsExactly("URUTH");
  }

  @Test
  void what_is_put_aside_comes_back_after_three_days_and_only_for_who_did_so() {
    world.pair("UMIRA", "UANA");
    assertThat(desk.snooze(world.by("URUTH"), "COURSE:UANA"))
        .isEqualTo(new DeskOutcome.Snoozed(world.clock.instant().plus(Duration.ofDays(3))));
    assertThat(world.keys("URUTH")).containsExactly("COURSE:UMIRA");
    assertThat(world.page("URUTH").asleep()).isOne();
    assertThat(world.keys("UCARA")).hasSize(2);
    world.clock.advance(Duration.ofDays(3));
    assertThat(world.keys("URUTH")).contains("COURSE:UANA");
    desk.snooze(world.by("URUTH"), "COURSE:UANA");
    assertThat(world.keys("URUTH")).containsExactly("COURSE:UMIRA");
  }

  @Test
  void one_kind_reminder_is_enough_for_some_days_whoever_asks_for_it() {
    world.pair("UMIRA", "UANA");
    assertThat(desk.remind(world.by("URUTH"), "COURSE:UANA"))
        .isEqualTo(new DeskOutcome.Reminded(List.of("UANA")));
    assertThat(desk.remind(world.by("UCARA"), "COURSE:UANA"))
        .isEqualTo(new DeskOutcome.RemindedBefore("URUTH", world.clock.instant()));
    assertThat(world.board.of("UANA", About.COURSE.notice())).hasSize(1);
    world.clock.advance(Duration.ofDays(3));
    assertThat(desk.remind(world.by("UCARA"), "COURSE:UANA"))
        .isEqualTo(new DeskOutcome.Reminded(List.of("UANA")));
    assertThat(world.board.of("UANA", About.COURSE.notice())).hasSize(2);
    assertThat(world.people.audited())
        .containsExactly("desk.reminded by URUTH", "desk.reminded by UCARA");
  }

  @Test
  void a_reminder_of_the_course_is_dropped_once_it_is_recorded() {
    world.pair("UMIRA", "UANA");
    desk.remind(world.by("URUTH"), "COURSE:UANA");
    var notice = world.board.of("UANA", About.COURSE.notice()).get(0);
    var kind = kind(About.COURSE);
    assertThat(world.board.says(kind, "UANA", world.clock.instant()))
        .contains(new ReminderNotice.Asked(About.COURSE, List.of(), Optional.empty(), false));
    world.training.record(world.by("URUTH"), "UANA", DAY, DAY);
    var decision =
        world.database.read(DeskWorld.TEAM, s -> kind.decide(s, notice, world.clock.instant()));
    assertThat(decision).isInstanceOf(Decision.Drop.class);
  }

  @Test
  void an_agreement_that_waits_longer_than_the_bots_own_reminder_is_an_item() {
    var pair = world.pair("UMIRA", "UANA");
    world.hasCourse("UMIRA", DAY);
    world.hasCourse("UANA", DAY);
    world.draftAgreements();
    assertThat(world.keys("URUTH")).isEmpty();
    world.clock.advance(Duration.ofDays(5));
    assertThat(world.keys("URUTH")).containsExactly("AGREEMENT:" + pair);
    assertThat(desk.remind(world.by("URUTH"), "AGREEMENT:" + pair))
        .isEqualTo(new DeskOutcome.Reminded(List.of("UANA", "UMIRA")));
    assertThat(world.board.says(kind(About.AGREEMENT), "UANA", world.clock.instant()))
        .contains(
            new ReminderNotice.Asked(About.AGREEMENT, List.of("UMIRA"), Optional.empty(), false));
  }

  @Test
  void a_proposed_dual_role_shows_who_has_not_answered_and_who_the_contact_is() {
    var pair = world.pair("UMIRA", "UANA");
    world.hasCourse("UMIRA", DAY);
    world.hasCourse("UANA", DAY);
    world.reportsTo("UANA", "UMIRA");
    var proposed =
        (ProposeOutcome.Proposed)
            world.dualRoles.propose(world.by("URUTH"), "UMIRA", "UANA", "USAM");
    var item = world.page("URUTH").entries().get(0).item();
    assertThat(item.key()).isEqualTo("ACKNOWLEDGEMENT:" + pair);
    assertThat(item.contact()).contains("USAM");
    assertThat(item.people()).containsExactlyInAnyOrder("UMIRA", "UANA");
    world.dualRoles.sign(world.by("UANA"), proposed.dualRole());
    assertThat(world.page("URUTH").entries().get(0).item().people()).containsExactly("UMIRA");
    desk.remind(world.by("URUTH"), "ACKNOWLEDGEMENT:" + pair);
    assertThat(world.board.says(kind(About.ACKNOWLEDGEMENT), "UMIRA", world.clock.instant()))
        .isPresent();
    world.dualRoles.sign(world.by("UMIRA"), proposed.dualRole());
    assertThat(world.keys("URUTH")).isEmpty();
    assertThat(world.board.says(kind(About.ACKNOWLEDGEMENT), "UMIRA", world.clock.instant()))
        .isEmpty();
  }

  @Test
  void somebody_who_reports_to_one_of_the_two_is_no_independent_contact() {
    world.pair("UMIRA", "UANA");
    world.reportsTo("UANA", "UMIRA");
    world.reportsTo("USAM", "UMIRA");
    assertThat(world.dualRoles.propose(world.by("URUTH"), "UMIRA", "UANA", "USAM"))
        .isInstanceOf(ProposeOutcome.ContactNotIndependent.class);
  }

  @Test
  void a_waiver_that_ends_within_a_month_is_an_item_until_it_is_renewed() {
    var first = DAY.minusMonths(24).plusDays(20);
    world.hasCourse("UANA", first);
    world.people.completeCourse("UBEN", DAY.minusDays(1), world.starting, world.clock.instant());
    var item = world.page("URUTH").entries().get(0).item();
    assertThat(item.key()).isEqualTo("ENDING:UANA");
    assertThat(item.until()).contains(first.plusYears(2));
    world.training.waive(world.by("URUTH"), "UANA", "teaches it", DAY);
    assertThat(world.keys("URUTH")).isEmpty();
  }

  @Test
  void whoever_has_left_is_nobodys_item_because_a_course_ends() {
    world.hasCourse("UGONE", DAY.minusMonths(24).plusDays(20));
    assertThat(world.keys("URUTH")).isEmpty();
  }

  @Test
  void a_settled_or_made_up_item_is_gone() {
    world.pair("UMIRA", "UANA");
    world.training.record(world.by("URUTH"), "UANA", DAY, DAY);
    for (var key : List.of("COURSE:UANA", "COURSE:", "x", "WISH:UANA", "DUAL_ROLE:none")) {
      assertThat(desk.remind(world.by("URUTH"), key)).isEqualTo(new DeskOutcome.Gone());
      assertThat(desk.snooze(world.by("URUTH"), key)).isEqualTo(new DeskOutcome.Gone());
    }
  }

  @Test
  void a_request_without_an_answer_goes_to_the_next_in_rank_by_one_tap() {
    world.people.mentor("UNOA", 2, "exotics");
    var request = world.request("UANA", "UMIRA", "UNOA");
    assertThat(world.keys("URUTH")).isEmpty();
    world.clock.advance(Duration.ofDays(2));
    assertThat(world.keys("URUTH")).containsExactly("REQUEST_ASKED:" + request);
    assertThat(world.requests.askNext(world.by("UANA"), request))
        .isInstanceOf(RequestCare.Outcome.NotCoordinator.class);
    assertThat(world.requests.askNext(world.by("URUTH"), request))
        .isEqualTo(new RequestCare.Outcome.Asked("UANA", "UNOA"));
    assertThat(world.keys("URUTH")).isEmpty();
    assertThat(world.requests.askNext(world.by("URUTH"), request))
        .isEqualTo(new RequestCare.Outcome.NobodyLeft("UANA"));
    assertThat(world.keys("URUTH")).containsExactly("REQUEST_OPEN:" + request);
    assertThat(world.requests.askNext(world.by("URUTH"), request))
        .isEqualTo(new RequestCare.Outcome.Gone());
    world.clock.advance(Duration.ofMinutes(1));
    world.pair("UMIRA", "UANA");
    assertThat(world.keys("URUTH")).doesNotContain("REQUEST_OPEN:" + request);
  }

  @Test
  void a_coordinator_who_is_asked_leaves_the_request_to_another() {
    world.people.mentor("UCARA", 2, "exotics");
    var request = world.request("UANA", "UCARA", "UMIRA");
    world.clock.advance(Duration.ofDays(2));
    assertThat(world.requests.askNext(world.by("UCARA"), request))
        .isEqualTo(new RequestCare.Outcome.Party());
    assertThat(world.page("UCARA").entries().get(0).others()).containsExactly("URUTH");
  }

  @Test
  void pages_beyond_the_last_show_the_last() {
    world.pair("UMIRA", "UANA");
    world.pair("UMIRA", "UBEN");
    var beyond = ((Look.Seen<DeskPage>) desk.page(DeskWorld.TEAM, "URUTH", 9, 2)).value();
    assertThat(beyond.number()).isOne();
    assertThat(beyond.entries()).hasSize(1);
    assertThat(beyond.more()).isFalse();
    var first = ((Look.Seen<DeskPage>) desk.page(DeskWorld.TEAM, "URUTH", -3, 2)).value();
    assertThat(first.entries()).hasSize(2);
    assertThat(first.more()).isTrue();
  }

  @Test
  void a_card_shows_states_and_keeps_reasons_from_parties() {
    world.people.mentor("UCARA", 2, "exotics");
    world.training.waive(world.by("URUTH"), "UANA", "teaches it herself", DAY);
    world.pair("UCARA", "UANA");
    var seen = card("URUTH", "UANA");
    assertThat(seen.party()).isFalse();
    assertThat(seen.history().get(0).reason()).contains("teaches it herself");
    assertThat(seen.ties()).hasSize(1);
    var party = card("UCARA", "UANA");
    assertThat(party.party()).isTrue();
    assertThat(party.others()).containsExactly("URUTH");
    assertThat(party.history().get(0).reason()).isEmpty();
    assertThat(party.history().get(0).shown().kind()).isEqualTo(TrainingRecords.Kind.WAIVED);
    assertThat(card("URUTH", "UNOBODY").line().standing()).isEqualTo(PersonLine.Standing.OUTSIDE);
  }

  private PersonCard card(String coordinator, String person) {
    return ((Look.Seen<PersonCard>) world.list.card(DeskWorld.TEAM, coordinator, person)).value();
  }

  private ReminderNotice kind(About about) {
    return ReminderNotice.all(world.hours).stream()
        .filter(kind -> kind.name().equals(about.notice()))
        .findFirst()
        .orElseThrow();
  }
}
