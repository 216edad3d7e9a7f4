package mentorbot.matching;

import java.time.Instant;
import java.util.Optional;
import mentorbot.matching.Proposal.Kind;
import mentorbot.matching.Proposal.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Puts a proposal to the person who decides it. */
public final class ProposedNotice implements NoticeKind<ProposedNotice.Proposed> {
  public static final String NAME = "matching.proposed";

  /** {@code proposerMentors}: who would be the mentor. */
  public record Proposed(
      String proposal,
      Kind kind,
      String proposer,
      boolean proposerMentors,
      Optional<String> area,
      Wish wish,
      State state,
      Instant until) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Proposed> decide(StatelessSession session, Notice notice, Instant now) {
    var found =
        new Proposals_(session)
            .proposal(notice.subject())
            .filter(p -> p.asked().equals(notice.recipient()));
    if (found.isEmpty()) {
      return Decision.drop("no longer there");
    }
    var p = found.get();
    if (p.state() != State.OPEN && notice.state() != Notice.State.SENT) {
      return Decision.drop("no longer open");
    }
    return Decision.send(proposed(p));
  }

  static Proposed proposed(Proposal p) {
    return new Proposed(
        p.id(),
        p.kind(),
        p.proposer(),
        p.proposerMentors(),
        Optional.ofNullable(p.area()),
        p.wish(),
        p.state(),
        p.expiresAt());
  }
}
