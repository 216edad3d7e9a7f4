package mentorbot.people;

import java.time.LocalTime;

/** Times of day as they are stored: whole minutes from midnight. */
final class Minutes {
  private Minutes() {}

  static int of(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  static LocalTime time(int minutes) {
    return LocalTime.of(minutes / 60, minutes % 60);
  }
}
