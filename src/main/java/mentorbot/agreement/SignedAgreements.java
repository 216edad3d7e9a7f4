package mentorbot.agreement;

import java.time.LocalDate;
import java.util.Optional;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.PausedDays;
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
    return !Templates.agreed(mentorship) || signed(session, mentorship.id());
  }

  @Override
  public Optional<LocalDate> lastDay(
      StatelessSession session, Mentorship mentorship, LocalDate first) {
    var agreements = new Agreements_(session);
    return agreements
        .agreement(mentorship.id())
        .flatMap(Agreement::agreed)
        .flatMap(number -> agreements.version(mentorship.id(), number))
        .map(version -> first.plusMonths(version.terms().durationMonths()))
        .map(PausedDays.of(session, mentorship.id())::moved);
  }

  public boolean signed(StatelessSession session, String mentorship) {
    return new Agreements_(session)
        .agreement(mentorship)
        .filter(agreement -> agreement.agreed().isPresent())
        .filter(agreement -> !drafts.lacksContact(session, agreement, mentorship))
        .isPresent();
  }
}
