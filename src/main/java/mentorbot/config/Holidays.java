package mentorbot.config;

import java.time.LocalDate;
import java.util.List;

/** Public holidays: a region's code such as {@code gb-eng}, days added and days worked anyway. */
public record Holidays(String region, List<LocalDate> extraDays, List<LocalDate> workedDays) {
  public Holidays {
    Rules.id("region", region);
    extraDays = Rules.distinct("extra-days", extraDays, LocalDate::toString);
    workedDays = Rules.distinct("worked-days", workedDays, LocalDate::toString);
    if (extraDays.stream().anyMatch(workedDays::contains)) {
      throw new InvalidKey("worked-days", "holds a day that extra-days makes a holiday");
    }
  }
}
