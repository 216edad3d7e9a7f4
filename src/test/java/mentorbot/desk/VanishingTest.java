package mentorbot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mentorbot.desk.DeskItem.Kind;
import mentorbot.matching.AskedNotice;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.AbsentNotice;
import mentorbot.mentorships.AbsentNotice.Absent;
import mentorbot.mentorships.AbsentNotice.State;
import mentorbot.mentorships.EndedNotice;
import mentorbot.mentorships.EndedNotice.Ended;
import mentorbot.mentorships.Mentorships_;
import mentorbot.mentorships.Part;
import mentorbot.people.AbsentPeople;
import mentorbot.people.SlackAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VanishingTest {
  private final DeskWorld world = new DeskWorld().enrolled();

  @AfterEach
  void close() {
    world.close();
  }

  private void slackSays(String user, SlackAccount.Kind kind) {
    world.people.account(user, kind, world.absences, world.clock.instant());
  }

  private void deactivate(String user) {
    slackSays(user, SlackAccount.Kind.DEACTIVATED);
  }

  private boolean open(String mentorship) {
    return world.database.read(
        DeskWorld.TEAM,
        session -> new Mentorships_(session).mentorship(mentorship).orElseThrow().open());
  }

  private Optional<DeskItem> item(Kind kind) {
    return world.page("URUTH").entries().stream()
        .map(DeskEntry::item)
        .filter(item -> item.kind() == kind)
        .findFirst();
  }

  @Test
  void a_relationship_stays_open_and_the_desk_and_the_partner_are_told_once() {
    var pair = world.pair("UMIRA", "UANA");
    deactivate("UMIRA");
    deactivate("UMIRA");
    assertThat(open(pair)).isTrue();
    var item = item(Kind.DEACTIVATED).orElseThrow();
    assertThat(item.people()).containsExactly("UMIRA");
    assertThat(item.others()).containsExactly("UANA");
    assertThat(world.board.of("UANA", AbsentNotice.NAME)).hasSize(1);
    assertThat(world.board.of("UMIRA", AbsentNotice.NAME)).isEmpty();
    assertThat(world.board.says(new AbsentNotice(), "UANA", world.clock.instant()))
        .contains(new Absent(List.of("UMIRA"), State.AWAY));
    assertThat(world.people.audited()).containsOnlyOnce("person.deactivated by ");
  }

  @Test
  void a_mentor_who_vanishes_is_not_waited_for_and_not_suggested() {
    world.people.mentor("UNOA", 2, "exotics");
    world.request("UANA", "UMIRA", "UNOA");
    deactivate("UMIRA");
    assertThat(world.board.of("UNOA", AskedNotice.NAME)).hasSize(1);
    assertThat(world.people.person("UMIRA").takesPart()).isFalse();
    world.request("UBEN", "UMIRA", "UNOA");
    assertThat(world.board.of("UMIRA", AskedNotice.NAME)).hasSize(1);
    assertThat(world.board.of("UNOA", AskedNotice.NAME)).hasSize(2);
  }

  @Test
  void a_technician_who_vanishes_asks_nobody_any_more() {
    var request = world.request("UANA", "UMIRA");
    deactivate("UANA");
    world.clock.advance(Duration.ofDays(5));
    assertThat(world.keys("URUTH")).noneMatch(key -> key.endsWith(request));
  }

  @Test
  void whoever_comes_back_goes_on_as_before() {
    var pair = world.pair("UMIRA", "UANA");
    deactivate("UMIRA");
    slackSays("UMIRA", SlackAccount.Kind.MEMBER);
    assertThat(open(pair)).isTrue();
    assertThat(world.people.person("UMIRA").takesPart()).isTrue();
    assertThat(item(Kind.DEACTIVATED)).isEmpty();
    assertThat(world.board.says(new AbsentNotice(), "UANA", world.clock.instant())).isEmpty();
    var sent = world.board.of("UANA", AbsentNotice.NAME).get(0);
    assertThat(world.board.asSent(new AbsentNotice(), sent, world.clock.instant()))
        .isEqualTo(new Absent(List.of("UMIRA"), State.BACK));
    assertThat(world.absenceEnding.end(world.by("URUTH"), pair))
        .isInstanceOf(AbsenceEnding.Outcome.Back.class);
    assertThat(open(pair)).isTrue();
    assertThat(world.people.audited()).contains("person.back by ");
  }

  @Test
  void a_coordinator_who_is_no_party_ends_it_kindly_and_frees_the_places() {
    var pair = world.pair("UMIRA", "UANA");
    deactivate("UMIRA");
    assertThat(world.absenceEnding.end(world.by("UANA"), pair))
        .isEqualTo(new AbsenceEnding.Outcome.NotCoordinator());
    assertThat(open(pair)).isTrue();
    assertThat(world.absenceEnding.end(world.by("URUTH"), pair))
        .isInstanceOf(AbsenceEnding.Outcome.Ended.class);
    assertThat(world.absenceEnding.end(world.by("UCARA"), pair))
        .isEqualTo(new AbsenceEnding.Outcome.Gone());
    assertThat(item(Kind.DEACTIVATED)).isEmpty();
    assertThat(world.board.says(new EndedNotice(), "UANA", world.clock.instant()))
        .contains(new Ended(List.of("UMIRA"), Part.MENTEE, true));
    assertThat(world.people.audited()).contains("mentorship.ended-for-absence by URUTH");
    assertThat(world.list.card(DeskWorld.TEAM, "URUTH", "UMIRA"))
        .isInstanceOfSatisfying(
            Look.Seen.class,
            seen -> assertThat(((PersonCard) seen.value()).line().taken()).isZero());
  }

  @Test
  void a_coordinator_who_is_a_party_leaves_it_to_another() {
    world.people.mentor("UCARA", 2, "exotics");
    var pair = world.pair("UCARA", "UANA");
    deactivate("UANA");
    assertThat(world.absenceEnding.end(world.by("UCARA"), pair))
        .isEqualTo(new AbsenceEnding.Outcome.Party());
    assertThat(open(pair)).isTrue();
  }

  @Test
  void somebody_whom_no_message_reaches_is_shown_once() {
    refused("UANA", "messages_tab_disabled");
    refused("UANA", "channel_not_found");
    assertThat(item(Kind.UNREACHABLE).orElseThrow().what()).contains("TAB");
    assertThat(world.absent.seen(world.by("UBEN"), "UANA"))
        .isEqualTo(new AbsentPeople.Outcome.NotCoordinator());
    assertThat(world.absent.seen(world.by("URUTH"), "UANA"))
        .isEqualTo(new AbsentPeople.Outcome.Seen("UANA"));
    assertThat(world.absent.seen(world.by("UCARA"), "UANA"))
        .isEqualTo(new AbsentPeople.Outcome.Gone());
    refused("UANA", "channel_not_found");
    assertThat(item(Kind.UNREACHABLE)).isEmpty();
    world.people.message("UANA", null, world.absences, world.clock.instant());
    refused("UANA", "channel_not_found");
    assertThat(item(Kind.UNREACHABLE).orElseThrow().what()).contains("PERSON");
  }

  @Test
  void a_refusal_that_names_the_account_counts_as_its_deactivation() {
    world.pair("UMIRA", "UANA");
    refused("UMIRA", "user_disabled");
    assertThat(item(Kind.DEACTIVATED)).isPresent();
    assertThat(item(Kind.UNREACHABLE)).isEmpty();
    world.people.message("UMIRA", null, world.absences, world.clock.instant());
    assertThat(item(Kind.DEACTIVATED)).isEmpty();
  }

  @Test
  void people_who_take_no_part_are_nobodys_business() {
    refused("USAM", "user_not_found");
    deactivate("USAM");
    assertThat(world.page("URUTH").total()).isZero();
    assertThat(world.people.audited()).isEmpty();
  }

  private void refused(String user, String code) {
    world.people.message(user, code, world.absences, world.clock.instant());
  }
}
