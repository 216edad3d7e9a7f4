package mentorbot.matching;

import java.time.Instant;
import mentorbot.matching.Proposal.Kind;
import mentorbot.matching.Proposal.State;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells the proposer what became of it. */
public final class ProposalAnsweredNotice implements NoticeKind<ProposalAnsweredNotice.Answered> {
  public static final String NAME = "matching.proposalAnswered";

  public record Answered(Kind kind, String asked, State state) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Answered> decide(StatelessSession session, Notice notice, Instant now) {
    return new Proposals_(session)
        .proposal(notice.subject())
        .filter(p -> p.proposer().equals(notice.recipient()))
        // A new pair is told of itself by the message that says what comes next.
        .filter(p -> p.state() != State.ACCEPTED || p.kind() == Kind.NOMINATION)
        .map(p -> Decision.send(new Answered(p.kind(), p.asked(), p.state())))
        .orElseGet(() -> Decision.drop("told otherwise"));
  }
}
