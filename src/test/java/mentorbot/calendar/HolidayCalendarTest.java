package mentorbot.calendar;

import static mentorbot.calendar.Moments.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {
  @ParameterizedTest
  @CsvSource({
    "gb-eng, 2026-04-06, true",
    "gb-sct, 2026-04-06, false",
    "gb-sct, 2026-11-30, true",
    "gb-eng, 2026-12-28, true",
    "ca-on, 2026-02-16, true",
    "ca-qc, 2026-06-24, true",
    "ca-on, 2026-09-30, false",
    "us, 2026-11-26, true",
    "us, 2026-11-27, false",
    "de-be, 2026-03-08, true",
    "in, 2026-01-26, true",
    "tr, 2026-10-29, true",
  })
  void public_holidays_are_those_of_the_region(String region, LocalDate date, boolean holiday) {
    assertThat(HolidayCalendar.of(region).isHoliday(date)).isEqualTo(holiday);
  }

  static Stream<String> countries() {
    return HolidayCalendar.countries().stream();
  }

  @ParameterizedTest
  @MethodSource("countries")
  void every_known_country_has_holidays(String country) {
    HolidayCalendar calendar = HolidayCalendar.of(country);
    List<LocalDate> year = date("2026-01-01").datesUntil(date("2027-01-01")).toList();
    assertThat(year.stream().filter(calendar::isHoliday).count()).isBetween(1L, 40L);
  }

  @Test
  void the_case_of_a_code_does_not_matter_in_any_language_of_the_machine() {
    assertThat(HolidayCalendar.of("IE")).isEqualTo(HolidayCalendar.of("ie"));
    assertThat(HolidayCalendar.of("US-IL")).isEqualTo(HolidayCalendar.of("us-il"));
    assertThat(HolidayCalendar.countries()).contains("ie", "in", "it", "gb", "us", "ca", "au");
  }

  @Test
  void a_part_of_a_part_is_found() {
    HolidayCalendar augsburg = HolidayCalendar.of("de-by-ag");
    assertThat(augsburg.isHoliday(date("2026-08-08"))).isTrue();
    assertThat(HolidayCalendar.of("de-by").isHoliday(date("2026-08-08"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz", "", "-", "eng", "nyse", "gb.xml", "../gb"})
  void an_unknown_country_is_named_and_the_known_ones_are_listed(String region) {
    assertThatThrownBy(() -> HolidayCalendar.of(region))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + region + "'")
        .hasMessageContaining("known countries: ad, ae, al")
        .hasMessageContaining("gb, ge, gg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb-zz", "gb-", "gb-eng-", "gb-eng-x"})
  void an_unknown_part_of_a_country_is_named_too(String region) {
    assertThatThrownBy(() -> HolidayCalendar.of(region))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'" + region + "'")
        .hasMessageContaining("known parts of ");
  }

  @Test
  void a_list_of_parts_is_given_in_order() {
    assertThatThrownBy(() -> HolidayCalendar.of("gb-zz"))
        .hasMessageEndingWith("known parts of gb: eng, nir, sct, wls");
  }

  @Test
  void a_programme_adds_and_removes_days() {
    LocalDate summerParty = date("2026-07-03");
    LocalDate newYear = date("2026-01-01");
    HolidayCalendar calendar = HolidayCalendar.of("gb-eng", Set.of(summerParty), Set.of(newYear));
    assertThat(calendar.isHoliday(summerParty)).isTrue();
    assertThat(calendar.isHoliday(newYear)).isFalse();
    assertThat(calendar.isHoliday(date("2027-01-01"))).isTrue();
    assertThat(calendar).isNotEqualTo(HolidayCalendar.of("gb-eng"));
    assertThat(calendar)
        .isEqualTo(HolidayCalendar.of("gb-eng", Set.of(summerParty), Set.of(newYear)))
        .hasSameHashCodeAs(HolidayCalendar.of("gb-eng", Set.of(summerParty), Set.of(newYear)))
        .hasToString("HolidayCalendar[gb-eng +1 -1]");
  }

  @Test
  void a_programme_may_name_all_its_days_itself() {
    HolidayCalendar calendar = HolidayCalendar.ofDates(Set.of(date("2026-07-03")));
    assertThat(calendar.isHoliday(date("2026-07-03"))).isTrue();
    assertThat(calendar.isHoliday(date("2026-12-25"))).isFalse();
  }
}
