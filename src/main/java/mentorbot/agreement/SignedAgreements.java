package mentorbot.agreement;

import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.StartCondition;
import org.hibernate.StatelessSession;

/**
 * Whether all parties have signed the same version and it holds what must be in it: what a start
 * needs beside open gates (R43, R69).
 */
public final class SignedAgreements implements StartCondition {
  private final Drafts drafts;

  public SignedAgreements(Drafts drafts) {
    this.drafts = drafts;
  }

  @Override
  public boolean signed(StatelessSession session, Mentorship mentorship) {
    return signed(session, mentorship.id());
  }

  public boolean signed(StatelessSession session, String mentorship) {
    return new Agreements_(session)
        .agreement(mentorship)
        .filter(agreement -> agreement.agreed().isPresent())
        .filter(agreement -> !drafts.lacksContact(session, agreement, mentorship))
        .isPresent();
  }
}
