package mentorbot.agreement;

import java.time.Instant;
import mentorbot.mentorships.EndingListener;
import mentorbot.mentorships.Mentorship;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/** Messages that ask for a signature ask no more once the relationship has ended. */
public final class NothingToSign implements EndingListener {
  @Override
  public void ended(StatelessSession session, Mentorship mentorship, Instant now) {
    var agreements = new Agreements_(session);
    agreements
        .agreement(mentorship.id())
        .flatMap(Agreement::open)
        .flatMap(number -> agreements.version(mentorship.id(), number))
        .ifPresent(version -> Outbox.refreshAll(session, version.id()));
  }
}
