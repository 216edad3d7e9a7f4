package mentorbot.agreement;

import java.time.LocalDate;
import mentorbot.mentorships.Mentorship;
import org.hibernate.StatelessSession;

/**
 * Starts a mentorship on a day if nothing else keeps it from starting (R20, R25), in the
 * transaction of the last signature; tells whether it has started now.
 */
@FunctionalInterface
public interface Starter {
  boolean tryStart(StatelessSession session, Mentorship mentorship, LocalDate day);
}
