package mentorbot.mentorships;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.AbsentNotice.Absent;
import mentorbot.mentorships.AbsentNotice.State;
import mentorbot.mentorships.Membership.Gathered;
import mentorbot.people.Absences;
import mentorbot.people.Coordinators;
import mentorbot.people.SlackAccount;
import mentorbot.store.Sealer;
import mentorbot.testing.SampleProgramme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Dan with Ben, Cleo and Eve: one rests and the others go on, unless too few are left. */
class GroupPausingTest extends PausingFixture {
  private static final LocalDate LAST = DAY.plusMonths(6);
  private final Membership membership =
      new Membership(SampleProgramme.PROGRAMME, Sealer.withKey(Sealer.newKey()), List.of());

  @BeforeEach
  void gather() {
    people.technician("UCLEO", "exotics");
    people.technician("UEVE", "exotics");
    pair = group("UDAN", "UBEN", "UCLEO", "UEVE");
  }

  private String group(@Nullable String mentor, String... members) {
    return database.write(
        TEAM,
        session -> {
          var gathered = new Gathered(mentor, mentor == null ? 0 : 2, List.of(members), null);
          var made = membership.gather(session, gathered, clock.instant()).orElseThrow();
          made.start(DAY);
          made.runsUntil(LAST);
          new Mentorships_(session).change(made);
          return made.id();
        });
  }

  @Test
  void a_break_of_ones_own_rests_nobody_else_and_moves_no_date() {
    pausing.everything(people.by("UBEN"), Optional.empty(), BACK);
    assertThat(now().runs()).isTrue();
    assertThat(now().endsOn()).isEqualTo(LAST);
    assertThat(onBreak()).containsExactly("UBEN");
    assertThat(until("UBEN")).isTrue();
    assertThat(board.all()).isEmpty();
    at(BACK);
    assertThat(onBreak()).isEmpty();
    assertThat(now().endsOn()).isEqualTo(LAST);
    assertThat(board.all()).containsExactly("UBEN mentorships.member-back");
  }

  @Test
  void whoever_takes_it_up_again_is_told_nothing_more_and_a_plan_that_never_began_neither() {
    var id = pause(pausing.everything(people.by("UBEN"), Optional.empty(), BACK));
    var up = (Pausing.Outcome.TakenUp) pausing.takeUp(people.by("UBEN"), id);
    assertThat(up.others()).isEmpty();
    assertThat(up.goOn()).containsExactlyInAnyOrder("UDAN", "UCLEO", "UEVE");
    forOthers.person(people.by("URUTH"), "UCLEO", Optional.of(DAY.plusDays(3)), BACK);
    var planned =
        ((PausingForOthers.Outcome.Offer) forOthers.offer(TEAM, "URUTH", "UCLEO")).resting().get(0);
    forOthers.takeUp(people.by("URUTH"), planned.pause());
    assertThat(board.all()).noneMatch(line -> line.contains("member-back"));
  }

  @Test
  void without_its_mentor_it_rests_for_all_and_so_it_does_when_all_of_it_is_paused() {
    pausing.everything(people.by("UDAN"), Optional.empty(), BACK);
    assertThat(now().pausedUntil()).contains(BACK);
    assertThat(board.all()).filteredOn(line -> line.contains("mentorships.paused")).hasSize(3);
    at(BACK);
    assertThat(now().runs()).isTrue();
    assertThat(now().endsOn()).isEqualTo(LAST.plusDays(14));
    pausing.relationship(people.by("UBEN"), pair, Optional.empty(), BACK.plusDays(7));
    assertThat(now().runs()).isFalse();
    assertThat(onBreak()).isEmpty();
  }

  @Test
  void it_rests_when_one_is_left_until_the_first_of_the_others_is_back() {
    pausing.everything(people.by("UBEN"), Optional.empty(), BACK);
    pausing.everything(people.by("UCLEO"), Optional.empty(), BACK.plusDays(7));
    assertThat(now().runs()).as("Dan and Eve").isTrue();
    pausing.everything(people.by("UEVE"), Optional.empty(), BACK.plusDays(20));
    assertThat(now().pausedUntil()).contains(BACK);
    at(BACK);
    assertThat(now().runs()).as("Dan and Ben").isTrue();
    assertThat(onBreak()).containsExactly("UCLEO", "UEVE");
    assertThat(now().endsOn()).isEqualTo(LAST.plusDays(14));
    at(BACK.plusDays(20));
    assertThat(now().endsOn()).isEqualTo(LAST.plusDays(14));
    assertThat(onBreak()).isEmpty();
  }

  @Test
  void two_peers_rest_together_as_any_pair_does_and_a_circle_needs_two() {
    pair = group(null, "UANA", "UBEN", "UCLEO");
    pausing.everything(people.by("UBEN"), Optional.empty(), BACK);
    assertThat(now().runs()).isTrue();
    pausing.everything(people.by("UCLEO"), Optional.empty(), BACK.plusDays(1));
    assertThat(now().pausedUntil()).contains(BACK);
  }

  /** Of which of them it was told is not kept, so it must not name one who was never away. */
  @Test
  void once_nobodys_account_is_gone_a_groups_message_speaks_of_all_of_them() {
    var absences =
        new Absences(new Coordinators(List.of(), List.of()), List.of(new AbsentPartners()));
    people.account("UBEN", SlackAccount.Kind.DEACTIVATED, absences, clock.instant());
    var told = board.of("UDAN", AbsentNotice.NAME).get(0);
    assertThat(board.says(new AbsentNotice(), "UDAN", clock.instant()))
        .contains(new Absent(List.of("UBEN"), State.GOES_ON));
    people.account("UBEN", SlackAccount.Kind.MEMBER, absences, clock.instant());
    var now = board.asSent(new AbsentNotice(), told, clock.instant());
    assertThat(now.state()).isEqualTo(State.ALL_BACK);
    assertThat(now.others()).containsExactlyInAnyOrder("UBEN", "UCLEO", "UEVE");
  }

  private List<String> onBreak() {
    return database.read(TEAM, session -> OnBreak.of(session, pair).people(clock.instant()));
  }
}
