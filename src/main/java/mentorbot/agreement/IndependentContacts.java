package mentorbot.agreement;

import java.time.LocalDate;
import java.util.Optional;
import mentorbot.mentorships.GateReport.DualRoleGate;
import mentorbot.mentorships.Gates;
import mentorbot.mentorships.Mentorships_;
import org.hibernate.StatelessSession;

/**
 * Whom the mentee may turn to where one party supervises the other and a coordinator has proposed
 * an override (R25, R43): a Slack user id. Present means that both must sign the dual-role clause.
 */
@FunctionalInterface
public interface IndependentContacts {
  /** What the relationship's gates say: an override that is proposed or acknowledged by both. */
  static IndependentContacts byGates() {
    return (session, mentorship) ->
        new Mentorships_(session)
            .mentorship(mentorship)
            .map(found -> Gates.of(session, found, LocalDate.EPOCH).dualRole())
            .flatMap(IndependentContacts::named);
  }

  private static Optional<String> named(DualRoleGate gate) {
    if (gate instanceof DualRoleGate.Overridden overridden) {
      return Optional.of(overridden.contact());
    }
    return gate instanceof DualRoleGate.Proposed proposed
        ? Optional.of(proposed.contact())
        : Optional.empty();
  }

  Optional<String> of(StatelessSession session, String mentorship);
}
