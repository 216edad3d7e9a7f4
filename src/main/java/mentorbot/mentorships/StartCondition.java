package mentorbot.mentorships;

import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** What a start needs beside open gates: that every party has signed the same agreement (R69). */
@FunctionalInterface
public interface StartCondition {
  boolean signed(StatelessSession session, Mentorship mentorship);

  /** The last day by what was signed, if it starts on {@code first}; empty if none was named. */
  default Optional<LocalDate> lastDay(
      StatelessSession session, Mentorship mentorship, LocalDate first) {
    return Optional.empty();
  }
}
