package mentorbot.community;

import static mentorbot.community.CommunityWorld.ANA;
import static mentorbot.community.CommunityWorld.BEN;
import static mentorbot.community.CommunityWorld.CHANNEL;
import static mentorbot.community.CommunityWorld.EVE;
import static mentorbot.community.CommunityWorld.TEAM;
import static mentorbot.community.CommunityWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import mentorbot.community.CommunityPost.State;
import mentorbot.community.CommunityWorld.Kind;
import mentorbot.notices.Outbox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What time brings: thanks that lapse, and a channel that is not there any more. */
class LapsingTest {
  /** One thanks somebody who says no, one somebody who does not answer. */
  @ParameterizedTest
  @EnumSource
  void a_no_cannot_be_told_from_no_answer_at_any_time(Kind kind) {
    try (var world = kind.open().chosen()) {
      var no = world.asked();
      world.posting.answer(by(BEN), no, false);
      var eve = (PostOutcome.Asked) world.posting.thank(by(EVE), BEN, CHANNEL, "You stayed");
      var silent = eve.post().id();
      for (int day = 0; day <= 14; day++) {
        assertThat(world.seenBy(ANA)).as("day " + day).isEqualTo(world.seenBy(EVE));
        assertThat(world.lapse()).isEqualTo(day == 14 ? 2 : 0);
        world.clock.advance(Duration.ofDays(1));
      }
      assertThat(world.told(ANA)).containsExactly(LapsedNotice.NAME);
      assertThat(world.told(EVE)).containsExactly(LapsedNotice.NAME);
      for (var id : List.of(no, silent)) {
        assertThat(world.row(id).state).isEqualTo(State.LAPSED);
        assertThat(world.posting.answer(by(BEN), id, true)).isEqualTo(new PostOutcome.Settled());
        assertThat(world.line(id)).isEmpty();
      }
      var back = world.asked();
      world.posting.answer(by(BEN), back, false);
      world.posting.takeBack(by(BEN), back);
      assertThat(world.row(back).state).as("not theirs").isEqualTo(State.DECLINED);
      world.posting.takeBack(by(ANA), back);
      assertThat(world.posting.mine(TEAM, ANA, 9)).isEmpty();
      world.clock.advance(Duration.ofDays(20));
      assertThat(world.lapse()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_channel_that_is_gone_shows_at_the_desk_before_anybody_posts(Kind kind) {
    try (var world = kind.open()) {
      var says = new AtomicReference<>(Optional.of("not_in_channel"));
      var sweep =
          new ChannelSweep(
              world.database, world.coordinators, channel -> says.get(), Community::channel);
      assertThat(sweep.run(TEAM, world.clock.instant())).as("none chosen").isZero();
      world.chosen();
      for (var step :
          List.of(
              new Day("not_in_channel", 1, "not_in_channel"),
              new Day("not_in_channel", 0, "not_in_channel"),
              new Day(null, 0, "not_in_channel"),
              new Day("", 1, ""),
              new Day("", 0, ""),
              new Day("is_archived", 1, "is_archived"))) {
        world.clock.advance(Duration.ofDays(1));
        says.set(Optional.ofNullable(step.slack()));
        assertThat(sweep.run(TEAM, world.clock.instant()))
            .as(step.toString())
            .isEqualTo(step.done());
        assertThat(sweep.run(TEAM, world.clock.instant())).as("once a day").isZero();
        assertThat(world.database.read(TEAM, s -> Outbox.unreachable(s, CHANNEL)).orElse(""))
            .isEqualTo(step.desk());
      }
    }
  }

  private record Day(@Nullable String slack, int done, String desk) {}
}
