package mentorbot.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Places and moments that tests of the calendar share. */
final class Moments {
  static final ZoneId LONDON = ZoneId.of("Europe/London");
  static final ZoneId TORONTO = ZoneId.of("America/Toronto");
  static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");

  /** Also a change at midnight, one that shows yesterday again, and a day that never was. */
  static final List<ZoneId> ZONES =
      List.of(
          LONDON,
          TORONTO,
          LORD_HOWE,
          ZoneId.of("Asia/Kolkata"),
          ZoneId.of("America/Havana"),
          ZoneId.of("Asia/Beirut"),
          ZoneId.of("America/Nuuk"),
          ZoneId.of("Pacific/Chatham"));

  private Moments() {}

  /** Written as 2026-03-29T01:30; the earlier one if it comes twice. */
  static Instant at(ZoneId zone, String wall) {
    return LocalDateTime.parse(wall).atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  static LocalDate date(String date) {
    return LocalDate.parse(date);
  }

  static LocalTime time(String time) {
    return LocalTime.parse(time);
  }

  static QuietTime quiet(String from, String until) {
    return new QuietTime(time(from), time(until));
  }
}
