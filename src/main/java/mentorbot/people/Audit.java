package mentorbot.people;

import java.time.Instant;
import java.util.Map;
import mentorbot.actor.Actor;
import org.hibernate.StatelessSession;

/** Where acts of consequence are written down, in the transaction of the act. */
public final class Audit {
  private Audit() {}

  /**
   * {@code act} reads {@code thing.happened}; {@code subject} is a person's or record's id; {@code
   * detail} holds ids, numbers and dates, never what somebody wrote. Programme clock.
   */
  public static void record(
      StatelessSession session,
      Actor actor,
      String act,
      String subject,
      Map<String, String> detail,
      Instant now) {
    new AuditTrail_(session).add(new AuditEntry(act, actor.user(), subject, detail, now));
  }
}
