package mentorbot.agreement;

import java.time.LocalDate;
import java.util.List;
import mentorbot.mentorships.Gates;
import org.hibernate.StatelessSession;

/**
 * What keeps a relationship with a signed agreement from starting (R20, R25): who has yet to take
 * the course, and whether a dual role is still to be acknowledged.
 */
public record Blockers(List<String> withoutCourse, boolean dualRole) {
  public static final Blockers NONE = new Blockers(List.of(), false);

  static Blockers of(StatelessSession session, Parties parties, LocalDate day) {
    if (parties.started() || !parties.open()) {
      return NONE;
    }
    var report = Gates.of(session, parties.mentorship(), day);
    return new Blockers(
        parties.people().stream().filter(person -> !report.courseDoneBy(person)).toList(),
        !report.dualRoleOpen());
  }
}
