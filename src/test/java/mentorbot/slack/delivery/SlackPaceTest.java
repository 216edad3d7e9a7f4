package mentorbot.slack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentorbot.notices.Courier.Errand;
import mentorbot.notices.Recipient;
import mentorbot.notices.SharedRates;
import mentorbot.store.Database;
import mentorbot.testing.FakeClock;
import mentorbot.testing.TestDatabase;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Slack's rates, by one node, by two, and by one after another. */
class SlackPaceTest {
  private static final Database SHARED = TestDatabase.hsqldb();
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static int teams;

  private final FakeClock wall = FakeClock.at("2026-04-13T11:00:00Z");
  private final Recipient reader = reader();
  private final SlackPace pace = node(SHARED, 300);

  enum Kind {
    HSQLDB,
    POSTGRES;

    Database open() {
      return this == HSQLDB ? SHARED : TestDatabase.postgres();
    }
  }

  private static synchronized Recipient reader() {
    return new Recipient("T" + teams++, "U1", ZoneOffset.UTC, null);
  }

  private SlackPace node(Database database, int aMinute) {
    return new SlackPace(aMinute, new SharedRates(database, wall), wall, wall::advance);
  }

  @Test
  void a_long_wait_is_left_to_the_caller_and_holds_for_that_method_only() {
    pace.slower(Errand.POST, reader.team(), MINUTE);
    assertThat(pace.turn(Errand.POST, reader, false)).isEqualTo(MINUTE);
    assertThat(pace.pause(Errand.POST, reader.team())).isEqualTo(MINUTE);
    assertThat(pace.turn(Errand.HOME, reader, true)).isZero();
    assertThat(pace.turn(Errand.POST, reader(), false)).as("another workspace").isZero();
    wall.advance(MINUTE);
    assertThat(pace.turn(Errand.POST, reader, false)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void retry_after_is_obeyed_by_the_other_node_and_by_the_next_run(Kind kind) {
    var database = kind.open();
    var one = node(database, 300);
    one.slower(Errand.POST, reader.team(), MINUTE);
    one.slower(Errand.POST, reader.team(), Duration.ofSeconds(5));
    var other = node(database, 300);
    assertThat(other.turn(Errand.POST, reader, true)).isEqualTo(MINUTE);
    assertThat(other.pause(Errand.POST, reader.team())).isEqualTo(MINUTE);
    assertThat(other.turn(Errand.EDIT, reader, true)).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void no_minute_of_two_nodes_holds_more_messages_than_allowed_and_few_less(Kind kind) {
    var database = kind.open();
    var nodes = List.of(node(database, 300), node(database, 300));
    List<Instant> posts = new ArrayList<>();
    for (int n = 0; n < 900; n++) {
      assertThat(nodes.get(n % 2).turn(Errand.POST, reader, false)).isZero();
      posts.add(wall.instant());
    }
    assertThat(mostInAMinute(posts)).isLessThanOrEqualTo(300);
    var took = Duration.between(posts.get(0), posts.get(posts.size() - 1));
    assertThat(took).isLessThan(Duration.ofSeconds(3 * 60 * 105 / 100));
  }

  @Test
  void what_somebody_awaits_goes_before_what_is_sent_to_many() {
    for (int n = 0; n < 50; n++) {
      assertThat(pace.turn(Errand.POST, reader, false)).isZero();
    }
    var before = wall.instant();
    assertThat(node(SHARED, 300).turn(Errand.POST, reader, true)).isZero();
    assertThat(wall.instant()).isEqualTo(before);
    assertThat(pace.turn(Errand.POST, reader, false)).isZero();
    assertThat(wall.instant()).as("the many make up for it").isAfter(before);
  }

  @Test
  void what_was_taken_and_not_used_is_lost() {
    var fast = node(SHARED, 6_000);
    assertThat(fast.turn(Errand.POST, reader, false)).isZero();
    wall.advance(Duration.ofSeconds(30));
    var start = wall.instant();
    for (int n = 0; n < 200; n++) {
      assertThat(fast.turn(Errand.POST, reader, false)).isZero();
    }
    assertThat(wall.instant()).isAfter(start.plusMillis(1_400));
  }

  @Property(tries = 30)
  void no_minute_holds_more_messages_than_allowed(
      @ForAll @Size(min = 50, max = 200) List<@IntRange(max = 2_000) Integer> gaps) {
    var someone = reader();
    var sixty = node(SHARED, 60);
    List<Instant> posts = new ArrayList<>();
    for (int gap : gaps) {
      wall.advance(Duration.ofMillis(gap));
      var pause = sixty.turn(Errand.POST, someone, gap % 3 == 0);
      if (pause.isZero()) {
        posts.add(wall.instant());
      } else {
        wall.advance(pause);
      }
    }
    assertThat(mostInAMinute(posts)).isLessThanOrEqualTo(60);
  }

  private static long mostInAMinute(List<Instant> posts) {
    return posts.stream()
        .map(start -> posts.stream().filter(p -> isWithin(start, p)).count())
        .max(Comparator.naturalOrder())
        .orElse(0L);
  }

  private static boolean isWithin(Instant start, Instant post) {
    return Optional.of(post)
        .filter(p -> !p.isBefore(start) && p.isBefore(start.plus(MINUTE)))
        .isPresent();
  }
}
