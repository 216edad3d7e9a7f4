package mentorbot.mentorships;

import java.time.Instant;
import org.hibernate.StatelessSession;

/** Wants to know, in the same transaction, who joins or leaves a relationship that goes on. */
public interface MembershipListener {
  /** They are no party of it any more. */
  default void left(StatelessSession session, Mentorship mentorship, String person, Instant now) {}

  /** They have said yes; everybody is to sign anew. */
  default void joining(
      StatelessSession session, Mentorship mentorship, String person, Instant now) {}

  /** All have signed: they are a party of it. */
  default void joined(
      StatelessSession session, Mentorship mentorship, String person, Instant now) {}

  /** All have signed another last day than before; {@code later} if it is later. */
  default void endMoved(
      StatelessSession session, Mentorship mentorship, boolean later, Instant now) {}

  /** This person keeps what is in force; the change that all were to sign is off the table. */
  default void keptAsItIs(
      StatelessSession session, Mentorship mentorship, String person, Instant now) {}

  /** Not all have signed in time, or they took back their yes. */
  default void notJoined(
      StatelessSession session, Mentorship mentorship, String person, Instant now) {}
}
