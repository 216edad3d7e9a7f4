package mentorbot.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietWordsTest {
  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  /** A Monday, 10:00 in Lisbon. */
  private static final Instant NOW = Instant.parse("2026-06-01T09:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2 weeks, 2026-06-15T09:00:00Z",
    "for a week, 2026-06-08T09:00:00Z",
    "an hour, 2026-06-01T10:00:00Z",
    "90min, 2026-06-01T10:30:00Z",
    "1 month, 2026-07-01T09:00:00Z",
    "until friday, 2026-06-04T23:00:00Z",
    "FRI, 2026-06-04T23:00:00Z",
    "monday, 2026-06-07T23:00:00Z",
    "tomorrow 8:00, 2026-06-02T07:00:00Z",
    "until tomorrow at 8am, 2026-06-02T07:00:00Z",
    "tomorrow, 2026-06-01T23:00:00Z",
    "tonight, 2026-06-01T17:00:00Z",
    "18:30, 2026-06-01T17:30:00Z",
    "9:00, 2026-06-02T08:00:00Z",
    "12pm, 2026-06-01T11:00:00Z",
    "2026-12-01, 2026-12-01T00:00:00Z",
    "friday 14.30, 2026-06-05T13:30:00Z"
  })
  void reads_what_people_type(String typed, Instant meant) {
    assertThat(QuietWords.until(typed, NOW, LISBON)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"soon", "2020-01-01", "0 days", "7", "25:00", "friday 99:99", "'2 fortnights'", "''"})
  void admits_what_it_cannot_read(String typed) {
    assertThat(QuietWords.until(typed, NOW, LISBON)).isEmpty();
  }

  @Property(tries = 300)
  void never_fails_and_never_answers_with_the_past(@ForAll String typed) {
    assertThat(QuietWords.until(typed, NOW, LISBON).stream()).allMatch(NOW::isBefore);
  }

  @Property(tries = 100)
  void so_many_hours_are_exactly_that(@ForAll @IntRange(min = 1, max = 9999) int hours) {
    assertThat(QuietWords.until(hours + " hours", NOW, LISBON))
        .contains(NOW.plusSeconds(3600L * hours));
  }

  @Test
  void the_clocks_going_back_do_not_shift_a_week() {
    var beforeChange = Instant.parse("2026-10-23T08:00:00Z");
    assertThat(QuietWords.until("a week", beforeChange, LISBON))
        .contains(Instant.parse("2026-10-30T09:00:00Z"));
  }
}
