package mentorbot.checkins;

import java.util.Optional;
import mentorbot.agreement.Terms;
import org.hibernate.StatelessSession;

/** Takes the rhythm from the agreement that is in force. */
public final class AgreedTerms implements CheckInTerms {
  @Override
  public Optional<CheckInPlan> of(StatelessSession session, String mentorship) {
    return Terms.inForce(session, mentorship)
        .map(
            terms ->
                new CheckInPlan(
                    terms.startedOn(),
                    terms.since(),
                    terms.checkInCadence(),
                    terms.endsOn(),
                    terms.protectedMinutesAMonth() > 0));
  }
}
