package mentorbot.bench;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import mentorbot.calendar.CommonTimes;
import mentorbot.calendar.CommonTimes.Fit;
import mentorbot.calendar.CommonTimes.Side;
import mentorbot.calendar.CommonTimes.Wanted;
import mentorbot.calendar.HolidayCalendar;
import mentorbot.calendar.Leave;
import mentorbot.calendar.OpenHours;
import mentorbot.calendar.QuietTime;
import mentorbot.calendar.Rota;
import mentorbot.calendar.Shift;
import mentorbot.calendar.WorkingDays;

/** Finding common times over eight weeks, where nothing fits: then all of it is looked through. */
final class MeetingFigures {
  private static final int WARM = 60;
  private static final int MEASURED = 50;
  private static final int GROUP = 12;
  private static final Instant FROM = Instant.parse("2026-11-23T09:00:00Z");
  private static final List<ZoneId> ZONES =
      List.of(ZoneId.of("Europe/London"), ZoneId.of("America/New_York"), ZoneId.of("Asia/Kolkata"));

  /** {@code naive}: asking at every half hour of the eight weeks whether both are open. */
  record Figures(Latencies pair, Latencies group, Latencies naive) {}

  Figures measure() {
    return new Figures(
        timed(() -> nothing(people(2))),
        timed(() -> nothing(people(GROUP))),
        timed(() -> halfHours(people(2))));
  }

  private static List<Side> people(int count) {
    return IntStream.range(0, count).mapToObj(MeetingFigures::person).toList();
  }

  /** Alternating shifts, some of them quiet, leave, and three clocks. */
  private static Side person(int number) {
    var rota =
        Rota.alternating(2, 0, FROM.atZone(ZONES.get(0)).toLocalDate())
            .and(0, EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), shift(7 + number % 4))
            .and(1, EnumSet.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY), shift(13 + number % 4));
    var away = FROM.atZone(ZONES.get(0)).toLocalDate().plusDays(7 + number);
    // The second one is open when the first one is not.
    var quiet =
        number == 1
            ? new QuietTime(LocalTime.of(2, 0), LocalTime.of(20, 0))
            : new QuietTime(LocalTime.of(19, 0), LocalTime.of(9, 0));
    var hours =
        new OpenHours(
            ZONES.get(number == 1 ? 0 : number % ZONES.size()),
            quiet,
            rota,
            List.of(new Leave(away, away.plusDays(4))),
            Optional.empty());
    return new Side(hours, List.of());
  }

  private static Shift shift(int hour) {
    return new Shift(LocalTime.of(hour, 0), Duration.ofHours(8), hour % 2 == 0);
  }

  private static void nothing(List<Side> people) {
    var wanted =
        new Wanted(45, EnumSet.allOf(DayOfWeek.class), LocalTime.of(12, 0), LocalTime.of(18, 0));
    var working = WorkingDays.mondayToFriday(HolidayCalendar.of("gb", Set.of(), Set.of()));
    if (CommonTimes.find(people, wanted, working, FROM).fit() != Fit.NONE) {
      throw new IllegalStateException("they have an hour in common");
    }
  }

  private static void halfHours(List<Side> people) {
    var length = Duration.ofMinutes(45);
    for (int half = 0; half < 56 * 48; half++) {
      var moment = FROM.plusSeconds(half * 1800L);
      boolean all = people.stream().allMatch(p -> p.hours().openIn(moment, length).equals(length));
      if (all) {
        throw new IllegalStateException("they have an hour in common");
      }
    }
  }

  private static Latencies timed(Runnable work) {
    for (int i = 0; i < WARM; i++) {
      work.run();
    }
    var took = new long[MEASURED];
    for (int i = 0; i < MEASURED; i++) {
      long before = System.nanoTime();
      work.run();
      took[i] = System.nanoTime() - before;
    }
    return new Latencies(took, 0);
  }
}
