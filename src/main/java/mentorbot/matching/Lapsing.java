package mentorbot.matching;

import java.time.Instant;
import java.util.List;
import mentorbot.matching.Proposal.Kind;
import mentorbot.matching.Proposal.State;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/** How a proposal ends, and who hears of it. */
final class Lapsing {
  private Lapsing() {}

  static boolean lapse(StatelessSession session, String id, Instant now) {
    var open = new Proposals_(session).proposal(id).filter(p -> p.state() == State.OPEN);
    open.ifPresent(proposal -> close(session, proposal, State.LAPSED, now));
    return open.isPresent();
  }

  /** A nomination that led to nothing stays between us and the person nominated. */
  static void close(StatelessSession session, Proposal proposal, State state, Instant now) {
    proposal.close(state);
    new Proposals_(session).change(proposal);
    Outbox.refreshAll(session, proposal.id());
    boolean secret = proposal.kind() == Kind.NOMINATION && state != State.ACCEPTED;
    boolean knows = state == State.WITHDRAWN;
    if (!secret && !knows) {
      Outbox.put(
          session,
          NewNotice.once(proposal.proposer(), ProposalAnsweredNotice.NAME, proposal.id(), now));
    }
    Outbox.homeStale(session, List.of(proposal.proposer(), proposal.asked()));
  }
}
