package mentorbot.mentorships;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** What tells a party of a relationship, the notice's subject, that something has changed. */
abstract class PartyNotice<D> implements NoticeKind<D> {
  /** A relationship seen by the recipient; {@code others} are the other parties. */
  record View(Mentorship mentorship, Participant me, List<String> others) {}

  @Override
  public final Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public final Decision<D> decide(StatelessSession session, Notice notice, Instant now) {
    return view(session, notice)
        .map(view -> decide(session, view, now))
        .orElseGet(() -> Decision.drop("no party of it"));
  }

  abstract Decision<D> decide(StatelessSession session, View view, Instant now);

  static Optional<View> view(StatelessSession session, Notice notice) {
    var mentorships = new Mentorships_(session);
    return mentorships
        .mentorship(notice.subject())
        .flatMap(
            m ->
                mentorships
                    .participant(m.id(), notice.recipient())
                    .map(me -> new View(m, me, Present.others(session, m.id(), me.person()))));
  }
}
