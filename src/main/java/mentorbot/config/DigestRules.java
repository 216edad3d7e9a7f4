package mentorbot.config;

import com.fasterxml.jackson.annotation.JacksonInject;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When coordinators get their week: on this day, at this hour of their own unless they chose
 * another for being asked things; {@code channel} gets one without names.
 */
public record DigestRules(
    DayOfWeek day,
    LocalTime time,
    @JacksonInject(value = StrictYaml.NO_TEXT, useInput = OptBoolean.TRUE) String channel) {
  /** Of a programme that says nothing about it. */
  static final DigestRules USUAL = new DigestRules(DayOfWeek.MONDAY, LocalTime.of(9, 0), "");

  private static final String NONE = "none";

  public DigestRules {
    if (!channel.isEmpty() && !channel.equals(NONE)) {
      Rules.channel("channel", channel);
    }
    if (time.getSecond() != 0 || time.getNano() != 0) {
      throw new InvalidKey("time", "must be whole minutes such as 09:00");
    }
  }

  /** Empty: only coordinators get one. */
  public Optional<String> postedTo() {
    return Optional.of(channel).filter(Rules::isChannel);
  }
}
