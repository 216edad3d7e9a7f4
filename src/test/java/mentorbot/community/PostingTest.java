package mentorbot.community;

import static mentorbot.community.CommunityWorld.ANA;
import static mentorbot.community.CommunityWorld.BEN;
import static mentorbot.community.CommunityWorld.CHANNEL;
import static mentorbot.community.CommunityWorld.EVE;
import static mentorbot.community.CommunityWorld.RUTH;
import static mentorbot.community.CommunityWorld.TEAM;
import static mentorbot.community.CommunityWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mentorbot.actor.Actor;
import mentorbot.community.CommunityPost.State;
import mentorbot.community.CommunityWorld.Kind;
import mentorbot.mentorships.Relationships;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostingTest {
  @ParameterizedTest
  @EnumSource
  void only_a_coordinator_chooses_and_only_a_channel(Kind kind) {
    try (var world = kind.open()) {
      assertThat(world.posting.introduce(by(ANA), CHANNEL, "Hello"))
          .as("nothing before")
          .isEqualTo(new PostOutcome.NoChannel());
      assertThat(world.community.choose(by(ANA), CHANNEL))
          .isEqualTo(new Community.Outcome.NotCoordinator());
      for (var other : List.of("D0RUTH123", "U0RUTH", "C0", "", "C0COMMUNITY x")) {
        assertThat(world.community.choose(by(RUTH), other))
            .isEqualTo(new Community.Outcome.NoChannel());
      }
      assertThat(world.community.takeBack(by(RUTH))).isEqualTo(new Community.Outcome.None());
      world.chosen();
      assertThat(world.community.choose(by(RUTH), CHANNEL))
          .isEqualTo(new Community.Outcome.Same(CHANNEL));
      assertThat(world.told(CHANNEL)).containsExactly(OpenedNotice.NAME);
      assertThat(world.community.takeBack(by(ANA)))
          .isEqualTo(new Community.Outcome.NotCoordinator());
      assertThat(world.community.chosen("T2")).isEmpty();
      assertThat(world.community.chosen(TEAM)).isPresent();
    }
  }

  @ParameterizedTest
  @EnumSource
  void good_news_goes_where_a_coordinator_says_and_where_the_programme_says_until_then(Kind kind) {
    try (var world = kind.open()) {
      var seed = Optional.of("C0SEED");
      assertThat(world.goodNews(seed)).isEqualTo(seed);
      world.chosen();
      assertThat(world.goodNews(seed)).contains(CHANNEL);
      world.community.takeBack(by(RUTH));
      assertThat(world.goodNews(seed)).as("taken back is taken back").isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void one_introduction_of_a_person_stands_there_and_it_is_theirs_alone(Kind kind) {
    try (var world = kind.open().chosen()) {
      assertThat(world.posting.introduce(by("UNOBODY"), CHANNEL, "Hello"))
          .isEqualTo(new PostOutcome.NotEnrolled());
      assertThat(world.posting.introduce(by(ANA), "C0OTHER", "Hello"))
          .as("was shown another channel")
          .isEqualTo(new PostOutcome.NoChannel());
      assertThat(world.posting.introduce(by(ANA), CHANNEL, " ")).isEqualTo(new PostOutcome.Empty());
      assertThat(world.posting.introduce(by(ANA), CHANNEL, "x".repeat(501)))
          .isEqualTo(new PostOutcome.TooLong());
      var first = world.posting.introduce(by(ANA), CHANNEL, "Hello");
      assertThat(first).isInstanceOf(PostOutcome.OnItsWay.class);
      assertThat(world.posting.introduce(by(ANA), CHANNEL, "Again"))
          .isInstanceOf(PostOutcome.Already.class);
      assertThat(world.told(CHANNEL)).containsExactly(OpenedNotice.NAME, PostNotice.NAME);
      var id = ((PostOutcome.OnItsWay) first).post().id();
      assertThat(new String(world.row(id).line, StandardCharsets.ISO_8859_1))
          .doesNotContain("Hello");
      for (var other : List.of(by(BEN), by(RUTH), new Actor("T2", ANA, "d2"))) {
        assertThat(world.posting.takeBack(other, id)).isEqualTo(new PostOutcome.Gone());
      }
      world.posting.takeBack(by(ANA), id);
      int version = world.row(id).version();
      assertThat(world.posting.takeBack(by(ANA), id))
          .as("the same button twice")
          .isInstanceOf(PostOutcome.TakenBack.class);
      assertThat(world.row(id).version()).isEqualTo(version);
      assertThat(world.posting.introduce(by(ANA), CHANNEL, "Said better"))
          .isInstanceOf(PostOutcome.OnItsWay.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void thanks_reach_nobody_but_the_person_thanked_before_their_yes(Kind kind) {
    try (var world = kind.open().chosen()) {
      var id = world.asked();
      assertThat(world.told(BEN)).containsExactly(AskedNotice.NAME);
      assertThat(world.told(CHANNEL)).containsExactly(OpenedNotice.NAME);
      assertThat(world.told(RUTH)).isEmpty();
      for (var other : List.of(by(ANA), by(EVE), by(RUTH), new Actor("T2", BEN, "d3"))) {
        assertThat(world.posting.answer(other, id, true)).isEqualTo(new PostOutcome.Gone());
      }
      assertThat(world.posting.takeBack(by(BEN), id)).isEqualTo(new PostOutcome.Gone());
      assertThat(world.posting.mine(TEAM, BEN, 9)).as("not theirs yet").isEmpty();
      assertThat(world.posting.answer(by(BEN), id, false)).isEqualTo(new PostOutcome.Declined());
      assertThat(world.posting.answer(by(BEN), id, true)).isEqualTo(new PostOutcome.Settled());
      assertThat(world.told(ANA)).as("never told of a no").isEmpty();
      assertThat(world.posting.mine(TEAM, ANA, 9)).extracting(Post::state).contains(State.ASKED);
      assertThat(world.posting.thank(by(ANA), BEN, CHANNEL, "Please"))
          .isEqualTo(new PostOutcome.AskedLately(BEN));
      world.clock.advance(Posting.BETWEEN.plus(Duration.ofDays(6)));
      assertThat(world.posting.thank(by(ANA), BEN, CHANNEL, "Please"))
          .as("may still be thinking it over")
          .isEqualTo(new PostOutcome.AskedLately(BEN));
      world.clock.advance(Duration.ofDays(2));
      world.lapse();
      assertThat(world.told(ANA)).containsExactly(LapsedNotice.NAME);
      var second = world.asked();
      assertThat(world.posting.answer(by(BEN), second, true))
          .isInstanceOf(PostOutcome.OnItsWay.class);
      assertThat(world.told(CHANNEL)).containsExactly(OpenedNotice.NAME, PostNotice.NAME);
      assertThat(world.told(ANA)).containsExactly(AgreedNotice.NAME, LapsedNotice.NAME);
      assertThat(world.posting.takeBack(by(BEN), second)).isInstanceOf(PostOutcome.TakenBack.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_is_nobody_to_ask_is_not_asked_and_nobody_is_flooded(Kind kind) {
    try (var world = kind.open().chosen()) {
      assertThat(world.posting.thank(by(ANA), ANA, CHANNEL, "Me"))
          .isEqualTo(new PostOutcome.Yourself());
      world.database.change(
          TEAM, session -> Relationships.sayNotAgain(session, EVE, ANA, world.clock.instant()));
      for (var apart : List.of(List.of(ANA, EVE), List.of(EVE, ANA))) {
        assertThat(world.posting.thank(by(apart.get(0)), apart.get(1), CHANNEL, "Hm"))
            .isEqualTo(new PostOutcome.Unavailable(apart.get(1)));
      }
      for (int one = 1; one <= Posting.MOST_ASKED; one++) {
        assertThat(world.posting.thank(by(ANA), "UONE" + one, CHANNEL, "Thanks"))
            .isInstanceOf(PostOutcome.Asked.class);
      }
      assertThat(world.posting.thank(by(ANA), BEN, CHANNEL, "Thanks"))
          .isEqualTo(new PostOutcome.TooManyAsked(Posting.MOST_ASKED));
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_was_meant_for_one_channel_does_not_end_up_in_another(Kind kind) {
    try (var world = kind.open().chosen()) {
      var id = world.asked();
      var way = world.posting.introduce(by(EVE), CHANNEL, "Hello");
      world.community.choose(by(RUTH), "C0ELSEWHERE");
      assertThat(world.row(((PostOutcome.OnItsWay) way).post().id()).state)
          .as("had not arrived")
          .isEqualTo(State.NOT_POSTED);
      assertThat(world.told(EVE)).containsExactly(NotPosted.NAME);
      assertThat(world.posting.answer(by(BEN), id, true)).isEqualTo(new PostOutcome.Moved());
      assertThat(world.told(ANA)).containsExactly(NotPosted.NAME);
      assertThat(world.told("C0ELSEWHERE")).containsExactly(OpenedNotice.NAME);
    }
  }

  @ParameterizedTest
  @EnumSource
  void who_leaves_is_introduced_no_longer_and_who_is_erased_leaves_nothing(Kind kind) {
    try (var world = kind.open().chosen()) {
      var intro = ((PostOutcome.OnItsWay) world.posting.introduce(by(ANA), CHANNEL, "Hello"));
      var posted = world.asked();
      world.posting.answer(by(BEN), posted, true);
      var waiting =
          ((PostOutcome.Asked) world.posting.thank(by(EVE), ANA, CHANNEL, "Thanks")).post().id();
      assertThat(world.counted(ANA)).isEqualTo(3);
      var leaving = new CommunityLeaving(world.posting);
      world.database.change(TEAM, session -> leaving.left(session, by(ANA), world.clock.instant()));
      assertThat(world.row(intro.post().id()).state).isEqualTo(State.TAKEN_BACK);
      assertThat(world.row(waiting).state).as("not seen by Eve").isEqualTo(State.DECLINED);
      assertThat(world.posting.mine(TEAM, EVE, 9)).extracting(Post::state).contains(State.ASKED);
      assertThat(world.row(posted).state).as("both wanted it").isEqualTo(State.POSTED);
      world.database.change("T2", session -> CommunityLeaving.erase(session, ANA));
      assertThat(world.counted(ANA)).isEqualTo(3);
      world.database.change(TEAM, session -> CommunityLeaving.erase(session, ANA));
      assertThat(world.counted(ANA)).isZero();
      assertThat(world.counted(BEN)).as("it was about both").isZero();
    }
  }
}
