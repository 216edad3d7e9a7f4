package mentorbot.agreement;

import java.time.LocalDate;
import java.util.List;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Succession;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a relationship with a signed agreement from starting (R20, R25): who has yet to take
 * the course, whether a dual role is still to be acknowledged, and the last day of the one that it
 * follows, if it follows one.
 */
public record Blockers(
    List<String> withoutCourse, boolean dualRole, @Nullable LocalDate lastDayBefore) {
  public static final Blockers NONE = new Blockers(List.of(), false);

  /** Of one that follows no other. */
  public Blockers(List<String> withoutCourse, boolean dualRole) {
    this(withoutCourse, dualRole, null);
  }

  static Blockers of(StatelessSession session, Parties parties, LocalDate day) {
    if (parties.started() || !parties.open()) {
      return NONE;
    }
    var report = Gates.of(session, parties.mentorship(), day);
    return new Blockers(
        parties.people().stream().filter(person -> !report.courseDoneBy(person)).toList(),
        !report.dualRoleOpen(),
        Succession.after(session, parties.mentorship()).orElse(null));
  }
}
