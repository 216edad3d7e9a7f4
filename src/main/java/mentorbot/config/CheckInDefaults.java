package mentorbot.config;

import java.time.LocalTime;

/**
 * How check-ins behave until a person chooses: at which hour of their own zone, how long one stays
 * open, and after how many hours "later today" asks again.
 */
public record CheckInDefaults(LocalTime time, int openHours, int laterHours) {
  public CheckInDefaults {
    Rules.between("open-hours", openHours, 48, 336);
    Rules.between("later-hours", laterHours, 1, 12);
  }
}
