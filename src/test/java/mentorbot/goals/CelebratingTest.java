package mentorbot.goals;

import static mentorbot.goals.GoalWorld.ADA;
import static mentorbot.goals.GoalWorld.CHANNEL;
import static mentorbot.goals.GoalWorld.EVE;
import static mentorbot.goals.GoalWorld.TEAM;
import static mentorbot.goals.GoalWorld.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.desk.ChannelSource;
import mentorbot.desk.DeskItem;
import mentorbot.desk.DeskSource;
import mentorbot.goals.NewsNotice.News;
import mentorbot.goals.NotPosted.Kept;
import mentorbot.notices.Clocks;
import mentorbot.notices.FakeSlack;
import mentorbot.notices.FakeSlack.Fault;
import mentorbot.notices.NoticeKinds;
import mentorbot.notices.Outbox;
import mentorbot.notices.ReaderEvents;
import mentorbot.notices.Sender;
import mentorbot.people.Readers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CelebratingTest {
  private static final String LINE = "I can place <!channel> catheters";

  private final GoalWorld world = new GoalWorld();
  private final FakeSlack slack = new FakeSlack();
  private final Sender sender =
      new Sender(
          world.database,
          new NoticeKinds(List.of(new NewsNotice(world.book), new NotPosted(world.book))),
          slack,
          new Readers(world.hours, (session, user, now) -> Optional.empty()),
          ReaderEvents.NONE,
          new Clocks(world.clock, Clock.systemUTC()),
          () -> List.of(TEAM));
  private final String goal = done("Place catheters");

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void what_its_owner_posts_stands_in_the_channel_once_and_reaches_nobody_else() {
    assertThat(post(LINE)).isEqualTo(new NewsOutcome.Shared(goal, CHANNEL));
    assertThat(post("again")).isEqualTo(new NewsOutcome.Already(goal, CHANNEL));
    sender.deliverDue();
    sender.deliverDue();
    assertThat(slack.conversations).hasSize(1);
    assertThat(slack.textsOf(CHANNEL)).containsExactly(new News(ADA, LINE, false).toString());
  }

  @Test
  void at_night_too_because_a_channel_has_no_quiet_time() {
    world.clock.set(Instant.parse("2026-06-10T23:30:00Z"));
    post(LINE);
    world.clock.advance(Duration.ofMinutes(20));
    sender.deliverDue();
    assertThat(slack.textsOf(CHANNEL)).hasSize(1);
  }

  @Test
  void nobody_posts_anothers_news_or_what_is_not_reached() {
    var active = world.goal(ADA, "Dentistry").goal().id();
    assertThat(world.celebrating.post(by(EVE), goal, LINE)).isEqualTo(new NewsOutcome.Gone());
    assertThat(world.celebrating.post(by(ADA), active, LINE)).isEqualTo(new NewsOutcome.Gone());
    assertThat(world.celebrating.post(by(ADA), "missing", LINE)).isEqualTo(new NewsOutcome.Gone());
    assertThat(world.celebrating.achievement("T2", ADA, goal)).isEmpty();
    assertThat(post("  ")).isEqualTo(new NewsOutcome.Empty());
    assertThat(post("x".repeat(501))).isEqualTo(new NewsOutcome.TooLong());
    sender.deliverDue();
    assertThat(slack.conversations).isEmpty();
  }

  @Test
  void a_milestone_counts_once_it_is_reached() {
    var page =
        ((GoalOutcome.Changed)
                world.tasks.addMilestone(
                    by(ADA), world.goal(ADA, "Suturing").goal().ref(), "First one"))
            .page();
    var stone = page.milestones().get(0).ref();
    assertThat(world.celebrating.achievement(TEAM, ADA, stone.id())).isEmpty();
    world.tasks.reachMilestone(by(ADA), stone);
    assertThat(world.celebrating.achievement(TEAM, ADA, stone.id()))
        .hasValueSatisfying(reached -> assertThat(reached.milestone()).isTrue());
    assertThat(world.celebrating.post(by(ADA), stone.id(), LINE))
        .isInstanceOf(NewsOutcome.Shared.class);
  }

  @Test
  void a_channel_that_refuses_gives_the_owner_their_words_back_and_may_be_tried_again() {
    slack.always.put(CHANNEL, Fault.UNREACHABLE);
    post(LINE);
    sender.deliverDue();
    assertThat(slack.textsOf(ADA))
        .containsExactly(new Kept(CHANNEL, LINE, "user_disabled").toString());
    assertThat(unreachable()).contains("user_disabled");
    assertThat(onTheDesk())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.kind()).isEqualTo(DeskItem.Kind.CHANNEL);
              assertThat(item.people()).as("nothing personal").isEmpty();
              assertThat(item.toString()).doesNotContain(ADA, "catheters");
            });

    post("second try");
    sender.deliverDue();
    assertThat(slack.textsOf(ADA)).hasSize(2);

    slack.always.clear();
    assertThat(post("third try")).isInstanceOf(NewsOutcome.Shared.class);
    sender.deliverDue();
    assertThat(slack.textsOf(CHANNEL))
        .containsExactly(new News(ADA, "third try", false).toString());
    assertThat(unreachable()).isEmpty();
    assertThat(onTheDesk()).isEmpty();
  }

  @Test
  void what_is_refused_as_a_message_is_given_back_too() {
    slack.always.put(CHANNEL, Fault.REFUSED);
    post(LINE);
    sender.deliverDue();
    assertThat(slack.textsOf(ADA)).hasSize(1);
    assertThat(slack.textsOf(CHANNEL)).isEmpty();
  }

  @Test
  void what_is_taken_back_no_longer_says_what_it_was() {
    post(LINE);
    sender.deliverDue();
    assertThat(world.celebrating.takeBack(by(EVE), goal)).isEqualTo(new NewsOutcome.Gone());
    assertThat(world.celebrating.takeBack(by(ADA), goal))
        .isEqualTo(new NewsOutcome.TakenBack(CHANNEL));
    sender.deliverDue();
    assertThat(slack.textsOf(CHANNEL)).containsExactly(new News(ADA, "", true).toString());
  }

  @Test
  void taken_back_twice_is_taken_back_once_and_nothing_of_it_is_kept() {
    post(LINE);
    sender.deliverDue();
    world.celebrating.takeBack(by(ADA), goal);
    sender.deliverDue();
    var once = stored();
    assertThat(world.celebrating.takeBack(by(ADA), goal))
        .isEqualTo(new NewsOutcome.TakenBack(CHANNEL));
    assertThat(sender.deliverDue()).isZero();
    assertThat(stored().version()).isEqualTo(once.version());
    assertThat(world.book.texts().open(once, GoalTexts.Kind.NEWS, once.line)).isEmpty();
  }

  @Test
  void what_is_taken_back_in_time_is_never_posted() {
    post(LINE);
    world.celebrating.takeBack(by(ADA), goal);
    sender.deliverDue();
    assertThat(slack.conversations).isEmpty();
  }

  @Test
  void without_a_channel_nothing_can_be_posted() {
    var nowhere = new Celebrating(world.book, session -> Optional.empty());
    assertThat(nowhere.achievement(TEAM, ADA, goal).orElseThrow().channel()).isEmpty();
    assertThat(nowhere.post(by(ADA), goal, LINE)).isEqualTo(new NewsOutcome.Gone());
  }

  private GoodNews stored() {
    return world.database.read(TEAM, session -> new NewsRows_(session).about(goal).orElseThrow());
  }

  private NewsOutcome post(String line) {
    return world.celebrating.post(by(ADA), goal, line);
  }

  private Optional<String> unreachable() {
    return world.database.read(TEAM, session -> Outbox.unreachable(session, CHANNEL));
  }

  private List<DeskItem> onTheDesk() {
    var now = new DeskSource.Moment(world.clock.instant(), LocalDate.of(2026, 6, 10));
    var source = new ChannelSource(any -> Optional.of(CHANNEL));
    return world.database.read(TEAM, session -> source.items(session, "U9", now));
  }

  private String done(String title) {
    var ref = world.goal(ADA, title).goal().ref();
    world.care.close(by(ADA), ref, GoalState.DONE);
    return ref.id();
  }
}
