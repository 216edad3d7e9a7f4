package mentorbot.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.HoursArbitraries.Case;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OpenHoursPropertyTest {
  private static final int DAYS = 4;
  private static final int MINUTES = DAYS * 24 * 60;

  @Provide
  Arbitrary<Case> cases() {
    return HoursArbitraries.cases();
  }

  @Property(tries = 100)
  void every_minute_is_open_or_closed_as_a_look_at_the_clock_says(@ForAll("cases") Case someone) {
    HoursOracle oracle = new HoursOracle(someone.hours(), someone.from(), DAYS);
    List<Instant> wrong = new ArrayList<>();
    int open = 0;
    for (int minute = 0; minute < MINUTES; minute++) {
      Instant moment = someone.from().plusSeconds(minute * 60L);
      if (someone.hours().isOpen(moment) != oracle.isOpen(minute)) {
        wrong.add(moment);
      }
      open += oracle.isOpen(minute) ? 1 : 0;
    }
    assertThat(wrong).isEmpty();
    assertThat(someone.hours().openIn(someone.from(), Duration.ofDays(DAYS)))
        .isEqualTo(Duration.ofMinutes(open));
    assertThat(someone.hours().anyOpenMinute(someone.from(), Duration.ofDays(DAYS)))
        .isEqualTo(open > 0);
  }

  @Property(tries = 300)
  void the_next_open_moment_is_the_first_open_minute(@ForAll("cases") Case someone) {
    HoursOracle oracle = new HoursOracle(someone.hours(), someone.from(), DAYS);
    int minute = 0;
    while (minute < MINUTES && !oracle.isOpen(minute)) {
      minute++;
    }
    Optional<Instant> next = someone.hours().nextOpen(someone.from());
    if (minute < MINUTES) {
      assertThat(next).contains(someone.from().plusSeconds(minute * 60L));
    } else {
      assertThat(next.filter(open -> open.isBefore(someone.from().plusSeconds(MINUTES * 60L))))
          .isEmpty();
    }
  }

  @Property
  void the_next_open_moment_is_open_not_earlier_and_its_own_next(@ForAll("cases") Case someone) {
    OpenHours hours = someone.hours();
    Optional<Instant> next = hours.nextOpen(someone.from());
    if (next.isPresent()) {
      Instant open = next.get();
      assertThat(hours.isOpen(open)).isTrue();
      assertThat(open).isAfterOrEqualTo(someone.from());
      assertThat(hours.nextOpen(open)).contains(open);
      assertThat(hours.openIn(someone.from(), Duration.between(someone.from(), open))).isZero();
    }
  }

  @Property
  void asking_on_the_way_gives_the_same_answer(
      @ForAll("cases") Case someone, @ForAll @IntRange(max = 100) int percent) {
    Optional<Instant> next = someone.hours().nextOpen(someone.from());
    if (next.isPresent()) {
      Duration way = Duration.between(someone.from(), next.get());
      Instant between = someone.from().plus(way.multipliedBy(percent).dividedBy(100));
      assertThat(someone.hours().nextOpen(between)).isEqualTo(next);
    }
  }

  @Property
  void open_time_adds_up(
      @ForAll("cases") Case someone,
      @ForAll @IntRange(max = 3000) int first,
      @ForAll @IntRange(max = 3000) int second) {
    OpenHours hours = someone.hours();
    Duration one = Duration.ofMinutes(first);
    Duration two = Duration.ofMinutes(second);
    assertThat(hours.openIn(someone.from(), one).plus(hours.openIn(someone.from().plus(one), two)))
        .isEqualTo(hours.openIn(someone.from(), one.plus(two)));
  }
}
