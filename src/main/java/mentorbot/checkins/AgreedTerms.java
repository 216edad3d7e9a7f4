package mentorbot.checkins;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mentorbot.agreement.Rhythm;
import mentorbot.agreement.Terms;
import mentorbot.jobs.OneByOne;
import mentorbot.mentorships.DueLook;
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
                    terms.startedOn().plusMonths(terms.durationMonths()),
                    terms.protectedMinutesAMonth() > 0,
                    terms.paused()));
  }

  @Override
  public List<Running> runningOf(StatelessSession session, String person) {
    return running(Rhythm.of(session, person));
  }

  @Override
  public List<Running> runningOn(StatelessSession session, DueLook.Page page) {
    return running(Rhythm.on(session, page));
  }

  @Override
  public void running(
      StatelessSession session, int most, OneByOne all, Consumer<List<Running>> work) {
    Rhythm.each(session, most, all, page -> work.accept(running(page)));
  }

  private static List<Running> running(List<Rhythm> rhythms) {
    return rhythms.stream()
        .map(
            rhythm ->
                new Running(
                    rhythm.mentorship(),
                    new CheckInPlan(
                        rhythm.startedOn(),
                        rhythm.since(),
                        rhythm.cadence(),
                        rhythm.plannedEnd(),
                        rhythm.protectedMinutes() > 0,
                        rhythm.paused())))
        .toList();
  }
}
