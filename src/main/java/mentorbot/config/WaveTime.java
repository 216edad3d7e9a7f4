package mentorbot.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a wave is due: for everybody on a date, or for each relationship on a day of its own. */
public sealed interface WaveTime {
  Pattern DAY = Pattern.compile("day (\\d{1,3})");
  Pattern BEFORE = Pattern.compile("(\\d{1,3}) days before the end");
  Pattern AFTER = Pattern.compile("(\\d{1,3}) days after the end");
  Pattern ON = Pattern.compile("on (\\d{4}-\\d{2}-\\d{2})");

  /** So many days after the relationship began. */
  record FromStart(int days) implements WaveTime {}

  /** So many days before the agreed end, or on the day of an earlier one. */
  record BeforeEnd(int days) implements WaveTime {}

  /** So many days after the end. */
  record AfterEnd(int days) implements WaveTime {}

  record OnDate(LocalDate date) implements WaveTime {}

  static Optional<WaveTime> parse(String text) {
    var day = DAY.matcher(text);
    if (day.matches()) {
      return Optional.of(new FromStart(Integer.parseInt(day.group(1))));
    }
    var before = BEFORE.matcher(text);
    if (before.matches()) {
      return Optional.of(new BeforeEnd(Integer.parseInt(before.group(1))));
    }
    var after = AFTER.matcher(text);
    if (after.matches()) {
      return Optional.of(new AfterEnd(Integer.parseInt(after.group(1))));
    }
    var on = ON.matcher(text);
    try {
      return on.matches()
          ? Optional.of(new OnDate(LocalDate.parse(on.group(1))))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
