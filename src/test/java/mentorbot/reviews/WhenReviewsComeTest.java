package mentorbot.reviews;

import static mentorbot.reviews.ReviewWorld.ADA;
import static mentorbot.reviews.ReviewWorld.CLOSES;
import static mentorbot.reviews.ReviewWorld.MIRA;
import static mentorbot.reviews.ReviewWorld.OPENS;
import static mentorbot.reviews.ReviewWorld.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mentorbot.agreement.AgreementWorld;
import mentorbot.agreement.Edit;
import mentorbot.reviews.ReviewCard.Stage;
import mentorbot.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which dates are asked about when a relationship rests, its agreement changes, or nothing ran. */
class WhenReviewsComeTest {
  private final ReviewWorld world = new ReviewWorld(TestDatabase.hsqldb()).begin();

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void a_relationship_that_rests_is_asked_when_it_goes_on_or_not_at_all_if_that_is_late() {
    world.update("update Mentorship set held = true, heldAt = createdAt");
    world.at(OPENS).at("2026-07-20T08:00:00Z");
    assertThat(world.reviews()).isEmpty();
    assertThat(world.mine.of(TEAM, ADA).get(0).resting()).isTrue();
    world.update("update Mentorship set held = false, heldAt = null");
    world.at("2026-07-20T09:00:00Z");
    assertThat(world.reviews()).containsExactly("2026-07-01 OPEN");
    world.update("update Mentorship set state = PAUSED");
    world.at("2026-10-05T08:00:00Z");
    world.update("update Mentorship set state = ACTIVE");
    world.at("2026-10-05T09:00:00Z");
    assertThat(world.reviews()).containsExactly("2026-07-01 OFF", "2026-08-30 OFF");
    assertThat(world.next(ADA)).contains(LocalDate.parse("2026-11-17"));
    world.at("2026-11-17T08:00:00Z");
    assertThat(world.card(ADA).first()).as("none was asked to the end before").isTrue();
  }

  @Test
  void an_amendment_moves_what_is_ahead_and_not_what_is_open() {
    world.at(OPENS);
    var newest = world.agreement.sheet(ADA, world.pair).newest();
    var pace = AgreementWorld.pace(newest.text());
    world.agreement.editing.save(
        world.actor(ADA),
        world.pair,
        newest.number(),
        new Edit.Pace("1w*4,2w", 48, 6, List.of(14, 50, 120), 90, true));
    assertThat(pace.reviewDays()).containsExactly(30, 90, 180);
    world.agreement.sign(ADA, world.pair);
    assertThat(world.next(ADA)).as("not before all have signed").contains(day(90));
    world.agreement.sign(MIRA, world.pair);
    assertThat(world.next(ADA)).contains(day(50));
    assertThat(world.card(ADA).stage()).isEqualTo(Stage.OPEN);
    world.at(CLOSES).at("2026-07-21T08:00:00Z");
    assertThat(world.reviews()).containsExactly("2026-07-01 TALK", "2026-07-21 OPEN");
    assertThat(world.card(ADA).first()).isFalse();
  }

  @Test
  void after_an_outage_only_the_latest_is_asked_about() {
    world.at("2026-09-03T12:00:00Z").at("2026-09-03T12:01:00Z");
    assertThat(world.reviews()).containsExactly("2026-07-01 OFF", "2026-08-30 OPEN");
  }

  private static LocalDate day(int days) {
    return LocalDate.parse("2026-06-01").plusDays(days);
  }
}
