package mentorbot.people;

import java.time.Instant;
import org.hibernate.StatelessSession;

/**
 * Wants to know, in the same transaction, that a person reports to somebody else now, or to nobody
 * (R25: a supervisor who became one later). {@link ReportingLines#supervisorOf} tells the new one.
 */
@FunctionalInterface
public interface ReportingLineListener {
  void changed(StatelessSession session, String person, Instant now);
}
