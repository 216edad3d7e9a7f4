package mentorbot.mentorships;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Pausing.Outcome;
import org.junit.jupiter.api.Test;

/** What coordinators let rest: a person, a pair, a site, everybody; never what is their own. */
class PausingForOthersTest extends PausingFixture {
  @Test
  void a_coordinator_lets_nobody_rest_whom_they_are_in_a_relationship_with() {
    var party = new PausingForOthers.Outcome.Party();
    for (var person : List.of("UMIRA", "UANA")) {
      assertThat(forOthers.person(people.by("UMIRA"), person, Optional.empty(), BACK))
          .isEqualTo(party);
    }
    assertThat(forOthers.relationship(people.by("UMIRA"), "UANA", pair, Optional.empty(), BACK))
        .isEqualTo(party);
    assertThat(forOthers.offer(TEAM, "UMIRA", "UANA")).isEqualTo(party);
    assertThat(forOthers.person(people.by("UBEN"), "UANA", Optional.empty(), BACK))
        .isEqualTo(new PausingForOthers.Outcome.NotCoordinator());
    assertThat(forOthers.relationship(people.by("URUTH"), "UBEN", pair, Optional.empty(), BACK))
        .as("not of this person's")
        .isEqualTo(new PausingForOthers.Outcome.Gone());
    assertThat(forOthers.person(people.by("URUTH"), "UANA", Optional.empty(), DAY))
        .isEqualTo(new PausingForOthers.Outcome.NoDays());
    assertThat(forOthers.person(people.by("URUTH"), "UANA", Optional.empty(), DAY.plusMonths(4)))
        .isEqualTo(new PausingForOthers.Outcome.TooLong());
    assertThat(mine.mine(TEAM, "UANA")).isEmpty();
  }

  @Test
  void who_is_paused_may_come_back_and_of_a_pair_only_a_coordinator_who_is_no_party_ends_it() {
    var rest =
        (PausingForOthers.Outcome.Rests)
            forOthers.person(people.by("URUTH"), "UANA", Optional.empty(), BACK);
    assertThat(mine.mine(TEAM, "UANA")).singleElement().matches(MyPauses.Mine::mayEnd);
    assertThat(mine.mine(TEAM, "URUTH")).as("not her own").isEmpty();
    assertThat(pausing.takeUp(people.by("UMIRA"), rest.rest().pause()))
        .isEqualTo(new Outcome.Gone());
    assertThat(forOthers.takeUp(people.by("UMIRA"), rest.rest().pause()))
        .isEqualTo(new PausingForOthers.Outcome.Party());
    assertThat(pausing.takeUp(people.by("UANA"), rest.rest().pause()))
        .isInstanceOf(Outcome.TakenUp.class);
    var both =
        (PausingForOthers.Outcome.Rests)
            forOthers.relationship(people.by("URUTH"), "UANA", pair, Optional.empty(), BACK);
    for (var party : List.of("UANA", "UMIRA")) {
      assertThat(pausing.takeUp(people.by(party), both.rest().pause()))
          .isEqualTo(new Outcome.Gone());
    }
    assertThat(forOthers.takeUp(people.by("UBEN"), both.rest().pause()))
        .isEqualTo(new PausingForOthers.Outcome.NotCoordinator());
    assertThat(forOthers.takeUp(people.by("URUTH"), both.rest().pause()))
        .isInstanceOf(PausingForOthers.Outcome.TakenUp.class);
    assertThat(forOthers.takeUp(people.by("URUTH"), both.rest().pause()))
        .as("the same button twice")
        .isEqualTo(new PausingForOthers.Outcome.Gone());
    assertThat(
            database.<Long>read(
                TEAM,
                session ->
                    MentorshipPrivacy.items().stream()
                        .filter(item -> item.key().equals("pauses"))
                        .findFirst()
                        .orElseThrow()
                        .count()
                        .of(session, "UANA")))
        .isEqualTo(2);
  }

  @Test
  void who_has_paused_and_is_paused_too_rests_until_the_later_day_and_neither_takes_the_others() {
    var own = pause(pausing.everything(people.by("UANA"), Optional.empty(), BACK));
    var later = BACK.plusDays(7);
    var theirs =
        ((PausingForOthers.Outcome.Rests)
                forOthers.person(people.by("URUTH"), "UANA", Optional.empty(), later))
            .rest()
            .pause();
    assertThat(theirs).isNotEqualTo(own);
    assertThat(now().pausedUntil()).contains(later);
    assertThat(forOthers.takeUp(people.by("URUTH"), own))
        .as("what she set herself is not a coordinator's to end")
        .isEqualTo(new PausingForOthers.Outcome.Gone());
    assertThat(forOthers.takeUp(people.by("URUTH"), theirs))
        .isInstanceOf(PausingForOthers.Outcome.TakenUp.class);
    assertThat(now().pausedUntil()).as("her own goes on").contains(BACK);
    at(BACK);
    assertThat(now().runs()).isTrue();
  }

  @Test
  void everybody_rests_but_not_the_coordinators_own_pair() {
    var other = pair("UDAN", "UBEN");
    sites.pause(people.by("UMIRA"), SitePausing.EVERYWHERE, DAY, BACK);
    swept();
    assertThat(rests(other)).isTrue();
    assertThat(rests(pair)).as("she is in it").isFalse();
    assertThat(
            database.<Optional<java.time.Instant>>read(
                TEAM, session -> Resting.until(session, "UBEN", clock.instant())))
        .isPresent();
  }

  @Test
  void a_coordinator_lets_a_site_rest_but_no_relationship_of_their_own() {
    people.worksAt("UANA", "lisbon");
    assertThat(sites.pause(people.by("UBEN"), "lisbon", DAY, BACK))
        .isInstanceOf(SitePausing.Outcome.NotCoordinator.class);
    sites.pause(people.by("UMIRA"), "lisbon", DAY, BACK);
    at(DAY.plusDays(1));
    assertThat(now().runs()).as("she is a party of it").isTrue();
    var own = sites.offer(TEAM, "URUTH").orElseThrow().resting().get(0).pause();
    assertThat(sites.takeUp(people.by("UANA"), own))
        .isInstanceOf(SitePausing.Outcome.NotCoordinator.class);
    sites.takeUp(people.by("URUTH"), own);
    at(DAY.plusDays(1));
    sites.pause(people.by("URUTH"), "lisbon", DAY.plusDays(1), BACK);
    at(DAY.plusDays(2));
    assertThat(now().runs()).isFalse();
    at(BACK.plusDays(1));
    assertThat(now().runs()).isTrue();
    assertThat(people.audited()).contains("site.paused by URUTH", "site.taken-up by URUTH");
  }
}
