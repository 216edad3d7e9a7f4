package mentorbot.desk;

import java.time.Instant;
import java.util.Map;

/**
 * One act; an empty {@code actor} is the program itself. {@code subject} is a person's or record's
 * id.
 */
public record AuditLine(
    String act, String actor, String subject, Map<String, String> detail, Instant doneAt) {
  public AuditLine {
    detail = Map.copyOf(detail);
  }
}
