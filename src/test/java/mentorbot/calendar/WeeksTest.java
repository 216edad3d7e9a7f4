package mentorbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WeeksTest {
  private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

  @Test
  void below_the_budget_now_is_fine() {
    assertThat(Weeks.nextAllowed(List.of(), NOW, 2)).contains(NOW);
    assertThat(Weeks.nextAllowed(List.of(NOW), NOW, 2)).contains(NOW);
  }

  @Test
  void a_used_budget_is_free_again_seven_days_after_the_older_message() {
    Instant older = NOW.minus(Duration.ofDays(6));
    Instant newer = NOW.minus(Duration.ofDays(1));
    assertThat(Weeks.nextAllowed(List.of(newer, older), NOW, 2))
        .contains(older.plus(Duration.ofDays(7)));
  }

  @Test
  void a_message_of_exactly_seven_days_ago_no_longer_counts() {
    Instant older = NOW.minus(Duration.ofDays(7));
    assertThat(Weeks.nextAllowed(List.of(older), NOW, 1)).contains(NOW);
    assertThat(Weeks.nextAllowed(List.of(older.plusSeconds(1)), NOW, 1))
        .contains(NOW.plusSeconds(1));
  }

  @Test
  void messages_already_fixed_for_later_use_the_budget_too() {
    Instant tomorrow = NOW.plus(Duration.ofDays(1));
    assertThat(Weeks.nextAllowed(List.of(tomorrow), NOW, 1))
        .contains(tomorrow.plus(Duration.ofDays(7)));
  }

  @Test
  void without_a_budget_nothing_is_ever_allowed() {
    assertThat(Weeks.nextAllowed(List.of(), NOW, 0)).isEmpty();
  }

  @Property(tries = 300)
  void the_answer_keeps_the_budget_and_no_earlier_hour_does(
      @ForAll @Size(max = 8) List<@IntRange(min = -400, max = 300) Integer> hours,
      @ForAll @IntRange(min = 1, max = 4) int budget) {
    List<Instant> sent = hours.stream().map(WeeksTest::hour).toList();
    Instant allowed = Weeks.nextAllowed(sent, NOW, budget).orElseThrow();
    Instant tried = NOW;
    while (!keepsBudget(sent, tried, budget)) {
      tried = tried.plus(Duration.ofHours(1));
    }
    assertThat(allowed).isEqualTo(tried);
  }

  @Property
  void a_queue_of_messages_never_exceeds_the_budget_in_any_seven_days(
      @ForAll @IntRange(min = 1, max = 4) int budget,
      @ForAll @Size(max = 12) List<@IntRange(max = 60) Integer> waits) {
    List<Instant> sent = new ArrayList<>();
    Instant moment = NOW;
    for (int wait : waits) {
      moment = Weeks.nextAllowed(sent, moment.plus(Duration.ofHours(wait)), budget).orElseThrow();
      sent.add(moment);
    }
    assertThat(sent).allMatch(begin -> inWeekFrom(begin, sent) <= budget);
  }

  /** Whether each week, by the hour, that holds the moment has room for one more. */
  private static boolean keepsBudget(List<Instant> sent, Instant moment, int budget) {
    return Stream.iterate(0, hour -> hour + 1)
        .limit(7 * 24)
        .map(hour -> moment.minus(Duration.ofHours(hour)))
        .allMatch(begin -> inWeekFrom(begin, sent) < budget);
  }

  private static long inWeekFrom(Instant begin, List<Instant> sent) {
    Span week = new Span(begin, begin.plus(Duration.ofDays(7)));
    return sent.stream().filter(week::contains).count();
  }

  private static Instant hour(int hours) {
    return NOW.plus(Duration.ofHours(hours));
  }
}
