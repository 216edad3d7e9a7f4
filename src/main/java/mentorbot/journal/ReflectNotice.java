package mentorbot.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import mentorbot.journal.Reflection.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/** Offers two questions after a conversation, while it is fresh (R57). */
public final class ReflectNotice implements NoticeKind<ReflectNotice.Offer> {
  public static final String NAME = "journal.reflect";

  /** Later than this, little of it is fresh. */
  private static final Period FRESH = Period.ofDays(3);

  private final Hours hours;

  public ReflectNotice(Hours hours) {
    this.hours = hours;
  }

  /** The conversation it is about. */
  public record Offer(String reflection, List<String> people, LocalDate heldOn, State state) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public Decision<Offer> decide(StatelessSession session, Notice notice, Instant now) {
    var found = new Reflections_(session).reflection(notice.subject());
    if (found.isEmpty()) {
      return Decision.drop("erased");
    }
    var offered = found.get();
    if (notice.sentAt() == null && !stillMatters(session, offered, now)) {
      return Decision.drop("answered, over or no longer fresh");
    }
    return Decision.send(
        new Offer(
            offered.id(),
            JournalBook.others(session, offered.mentorship, offered.person),
            offered.heldOn,
            offered.state));
  }

  private boolean stillMatters(StatelessSession session, Reflection offered, Instant now) {
    var today = now.atZone(hours.zone(session, offered.person)).toLocalDate();
    return offered.open()
        && Journal.isOpen(session, offered.mentorship)
        && !today.isAfter(offered.heldOn.plus(FRESH));
  }
}
