package mentorbot.meetings;

import static mentorbot.meetings.MeetingWorld.ADA;
import static mentorbot.meetings.MeetingWorld.MIRA;
import static mentorbot.meetings.MeetingWorld.TEAM;
import static mentorbot.meetings.MeetingWorld.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import mentorbot.meetings.MeetingCard.Why;
import mentorbot.meetings.SuitsNotice.Asked;
import mentorbot.meetings.SuitsNotice.Reason;
import mentorbot.notices.Decision;
import mentorbot.people.PeopleFixture;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuitsTest {
  private static MeetingWorld world;

  @BeforeAll
  static void open() {
    world = new MeetingWorld(TestDatabase.hsqldb());
  }

  @AfterAll
  static void close() {
    world.close();
  }

  @BeforeEach
  void begin() {
    world.begin();
  }

  private static List<Decision<Asked>> asked(String user) {
    return world.decisions(new SuitsNotice(world.cards, world.agreement.hours, world.finder), user);
  }

  private static void moveTo(String user, String zone) {
    new PeopleFixture(world.database).lives(user, ZoneId.of(zone), world.ends, world.now());
  }

  @Test
  void who_moves_to_another_clock_sees_the_time_by_it_and_is_asked_once() {
    var stands = world.standing();
    moveTo(MIRA, "Europe/London");
    assertThat(world.card(MIRA, stands.id()).zone()).isEqualTo(MeetingWorld.LONDON);
    assertThat(reasons(MIRA)).containsExactly(Reason.ZONE);
    assertThat(asked(ADA)).isEmpty();
    done(world.answering.suits(world.actor(MIRA), stands.id(), stands.step()));
    assertThat(asked(MIRA)).containsExactly(Decision.drop("it suits"));
  }

  @Test
  void times_on_offer_are_picked_by_the_clock_that_one_has_then() {
    var offer = world.card(MIRA, world.offered(ADA).id());
    moveTo(MIRA, "Europe/London");
    done(world.answering.pick(world.actor(MIRA), offer.id(), offer.step(), offer.slots().get(0)));
    assertThat(asked(MIRA)).isEmpty();
  }

  @Test
  void leave_over_a_meeting_asks_whether_it_still_suits() {
    var stands = world.standing();
    var day = LocalDate.of(2026, 6, 2);
    world.workingHours.addLeave(world.actor(ADA), day, day);
    assertThat(reasons(ADA)).containsExactly(Reason.HOURS);
    assertThat(asked(MIRA)).isEmpty();
    done(world.answering.suits(world.actor(ADA), stands.id(), stands.step()));
    assertThat(asked(ADA)).containsExactly(Decision.drop("it suits"));
  }

  @Test
  void a_date_of_a_series_on_a_holiday_asks_both() {
    world.at("2026-08-14T09:00:00Z");
    var draft =
        new Draft(
            List.of(), java.util.Optional.of(LocalDate.of(2026, 8, 17).atTime(17, 0)), null, true);
    var offer = world.card(MIRA, world.offer(ADA, draft).id());
    done(world.answering.pick(world.actor(MIRA), offer.id(), offer.step(), offer.slots().get(0)));
    assertThat(reasons(ADA)).containsExactly(Reason.HOURS);
    assertThat(reasons(MIRA)).containsExactly(Reason.HOURS);
  }

  private static List<Reason> reasons(String user) {
    return asked(user).stream()
        .map(decision -> ((Decision.Send<Asked>) decision).data().reason())
        .toList();
  }

  @Test
  void whose_account_is_gone_has_no_meetings_and_the_other_is_told() {
    var stands = world.standing();
    world.database.change(
        TEAM,
        s -> {
          s.createMutationQuery("update Person set deactivatedAt = :now where id = :id")
              .setParameter("now", world.now())
              .setParameter("id", MIRA)
              .executeUpdate();
          world.ends.deactivated(s, MIRA, world.now());
        });
    assertThat(world.card(ADA, stands.id()).why()).contains(Why.AWAY);
    assertThat(world.outbox()).anyMatch(line -> line.startsWith("U0ADA meetings.cancelled"));
  }
}
