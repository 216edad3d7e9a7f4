package mentorbot.notices;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.Rota;
import mentorbot.calendar.Shift;

/** Somebody whose quiet time and quiet shifts leave no open minute in any week. */
final class NeverOpen {
  static final OpenHours HOURS =
      OpenHours.of(Office.LONDON, new QuietTime(LocalTime.of(20, 0), LocalTime.of(8, 0)))
          .withRota(
              Rota.weekly(
                  List.of(DayOfWeek.values()),
                  new Shift(LocalTime.of(7, 0), Duration.ofHours(14), true)));

  private NeverOpen() {}
}
