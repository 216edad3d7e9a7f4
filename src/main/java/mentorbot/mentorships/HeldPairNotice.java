package mentorbot.mentorships;

import java.time.Instant;
import java.util.List;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells coordinators that a pair needs them, because one now reports to the other (R25). */
public final class HeldPairNotice implements NoticeKind<HeldPairNotice.Pair> {
  public static final String NAME = "mentorships.heldPair";

  /** {@code settled}: there is nothing to do any more. */
  public record Pair(String mentorship, List<String> parties, boolean settled) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Pair> decide(StatelessSession session, Notice notice, Instant now) {
    var mentorships = new Mentorships_(session);
    var found = mentorships.mentorship(notice.subject());
    if (found.isEmpty()) {
      return Decision.drop("no longer there");
    }
    var parties =
        mentorships.participants(found.get().id()).stream().map(Participant::person).toList();
    if (parties.contains(notice.recipient())) {
      return Decision.drop("a party of it");
    }
    boolean settled =
        !found.get().open() || Gates.of(session, parties, java.time.LocalDate.EPOCH).dualRoleOpen();
    return Decision.send(new Pair(found.get().id(), parties, settled));
  }
}
