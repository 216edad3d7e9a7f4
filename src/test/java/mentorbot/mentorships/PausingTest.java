package mentorbot.mentorships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Pausing.Outcome;
import mentorbot.store.Sealer;
import org.junit.jupiter.api.Test;

class PausingTest extends PausingFixture {
  @Test
  void it_rests_at_once_and_all_its_dates_move_and_it_goes_on_by_itself() {
    pausing.relationship(people.by("UANA"), pair, Optional.empty(), BACK);
    assertThat(now().runs()).isFalse();
    assertThat(now().endsOn()).isEqualTo(DAY.plusMonths(6).plusDays(14));
    assertThat(board.all()).containsExactly("UMIRA mentorships.paused");
    assertThat(sweep.nextDue(TEAM, clock.instant())).isPresent();
    at(BACK);
    assertThat(now().runs()).isTrue();
    assertThat(now().endsOn()).isEqualTo(DAY.plusMonths(6).plusDays(14));
    assertThat(board.all()).contains("UANA mentorships.back", "UMIRA mentorships.back").hasSize(3);
  }

  @Test
  void only_the_days_that_have_rested_count() {
    var id = pause(pausing.relationship(people.by("UANA"), pair, Optional.empty(), BACK));
    at(DAY.plusDays(3));
    pausing.takeUp(people.by("UANA"), id);
    assertThat(now().endsOn()).isEqualTo(DAY.plusMonths(6).plusDays(3));
    assertThat(pausing.takeUp(people.by("UANA"), id)).isInstanceOf(Outcome.Gone.class);
  }

  @Test
  void a_stranger_pauses_nothing_and_takes_up_nothing() {
    assertThat(pausing.relationship(people.by("UBEN"), pair, Optional.empty(), BACK))
        .isInstanceOf(Outcome.Gone.class);
    var id = pause(pausing.relationship(people.by("UANA"), pair, Optional.empty(), BACK));
    for (var other : List.of("UBEN", "UMIRA", "URUTH")) {
      assertThat(pausing.takeUp(people.by(other), id)).isInstanceOf(Outcome.Gone.class);
    }
    assertThat(now().runs()).isFalse();
  }

  @Test
  void the_same_button_twice_is_one_pause_and_another_day_moves_it() {
    var first = pause(pausing.everything(people.by("UANA"), Optional.empty(), BACK));
    var again = pause(pausing.everything(people.by("UANA"), Optional.empty(), BACK.plusDays(7)));
    assertThat(again).isEqualTo(first);
    assertThat(mine.mine(TEAM, "UANA")).hasSize(1);
    assertThat(now().pausedUntil()).contains(BACK.plusDays(7));
    assertThat(now().endsOn()).isEqualTo(DAY.plusMonths(6).plusDays(21));
  }

  @Test
  void two_that_overlap_count_once_and_it_rests_until_the_later() {
    pausing.relationship(people.by("UANA"), pair, Optional.empty(), BACK);
    at(DAY.plusDays(7));
    pausing.everything(people.by("UMIRA"), Optional.empty(), DAY.plusDays(20));
    at(BACK);
    assertThat(now().runs()).isFalse();
    at(DAY.plusDays(20));
    assertThat(now().runs()).isTrue();
    assertThat(now().endsOn()).isEqualTo(DAY.plusMonths(6).plusDays(20));
  }

  @Test
  void one_that_is_planned_begins_on_its_day() {
    pausing.everything(people.by("UANA"), Optional.of(DAY.plusDays(5)), BACK);
    assertThat(now().runs()).isTrue();
    assertThat(until("UANA")).isFalse();
    at(DAY.plusDays(5));
    assertThat(now().runs()).isFalse();
    assertThat(until("UANA")).isTrue();
    assertThat(until("UMIRA")).as("of one relationship only").isFalse();
    at(BACK);
    assertThat(now().endsOn()).isEqualTo(DAY.plusMonths(6).plusDays(9));
  }

  @Test
  void another_site_does_not_concern_them() {
    people.worksAt("UBEN", "lisbon");
    sites.pause(people.by("URUTH"), "lisbon", DAY, BACK);
    at(DAY.plusDays(1));
    assertThat(now().runs()).isTrue();
    assertThat(until("UBEN")).isTrue();
  }

  /** Ana has moved to another site, and rests no more: nobody has told Mira by what she did. */
  @Test
  void whoever_lets_a_site_rest_is_told_as_everybody_is_what_becomes_of_their_own() {
    people.worksAt("UMIRA", "lisbon");
    people.worksAt("UANA", "riverside");
    sites.pause(people.by("URUTH"), "riverside", DAY, BACK);
    at(DAY.plusDays(1));
    assertThat(now().runs()).isFalse();
    people.worksAt("UANA", "lisbon");
    sites.pause(people.by("UMIRA"), "lisbon", DAY.plusDays(2), BACK);
    at(DAY.plusDays(3));
    assertThat(now().runs()).isTrue();
    assertThat(board.all()).contains("UANA mentorships.back", "UMIRA mentorships.back");
  }

  @Test
  void a_site_with_nobody_in_it_rests_and_goes_on_without_a_word() {
    sites.pause(people.by("URUTH"), "lisbon", DAY, BACK);
    at(DAY.plusDays(1));
    assertThat(sites.offer(TEAM, "URUTH").orElseThrow().resting()).hasSize(1);
    at(BACK.plusDays(1));
    assertThat(sites.offer(TEAM, "URUTH").orElseThrow().resting()).isEmpty();
    assertThat(board.all()).isEmpty();
  }

  /** Such as one of a newer version that ran here for a while. */
  @Test
  void a_pause_that_can_not_be_read_holds_up_no_other() {
    var day = DAY.plusDays(5);
    for (var person : List.of("UBEN", "UANA")) {
      pausing.everything(people.by(person), Optional.of(day), BACK);
    }
    database.change(
        TEAM,
        session ->
            session
                .createNativeMutationQuery("update pause set scope = 'NAP' where about = 'UBEN'")
                .executeUpdate());
    assertThatThrownBy(() -> at(day)).as("told of, when nothing else is left").isNotNull();
    assertThat(now().runs()).isFalse();
  }

  @Test
  void whoever_leaves_takes_their_pauses_along() {
    pausing.everything(people.by("UANA"), Optional.empty(), BACK);
    database.write(
        TEAM,
        session -> {
          new Ending(Sealer.withKey(Sealer.newKey()), List.of())
              .left(session, people.by("UANA"), clock.instant());
          pausing.left(session, people.by("UANA"), clock.instant());
          return 0;
        });
    assertThat(mine.mine(TEAM, "UANA")).isEmpty();
    assertThat(until("UANA")).isFalse();
    assertThat(now().pausedUntil()).isEmpty();
  }
}
