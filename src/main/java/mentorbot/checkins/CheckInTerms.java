package mentorbot.checkins;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mentorbot.jobs.OneByOne;
import mentorbot.mentorships.DueLook;
import org.hibernate.StatelessSession;

/** Asks what was agreed about check-ins. */
public interface CheckInTerms {
  /** Empty until the relationship has started. */
  Optional<CheckInPlan> of(StatelessSession session, String mentorship);

  /** A relationship that runs or rests, and what was agreed in it. */
  record Running(String mentorship, CheckInPlan plan) {}

  /** Those of this person that run, the oldest first. */
  List<Running> runningOf(StatelessSession session, String person);

  /** Of a page of those that may have a check-in due. */
  List<Running> runningOn(StatelessSession session, DueLook.Page page);

  /** All of them, by id and so many at a time, without those that can't be read. */
  void running(StatelessSession session, int most, OneByOne all, Consumer<List<Running>> work);
}
