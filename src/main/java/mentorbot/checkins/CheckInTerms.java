package mentorbot.checkins;

import java.util.Optional;
import org.hibernate.StatelessSession;

/** Asks what was agreed about check-ins; empty until the relationship has started. */
@FunctionalInterface
public interface CheckInTerms {
  Optional<CheckInPlan> of(StatelessSession session, String mentorship);
}
