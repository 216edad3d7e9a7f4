package mentorbot.mentorships;

import java.time.Instant;
import java.util.List;
import mentorbot.mentorships.GateReport.DualRoleGate;
import mentorbot.notices.Decision;
import org.hibernate.StatelessSession;

/**
 * Tells the parties that one now reports to the other, so that their relationship rests until that
 * is sorted out (R25), and that it has been.
 */
public final class HeldNotice extends PartyNotice<HeldNotice.Held> {
  public static final String NAME = "mentorships.held";

  /** How it stands now. */
  public enum State {
    HELD,
    /** It has not started; the gate before the start is closed. */
    BLOCKED,
    /** The gate before the start is open again. */
    CLEARED,
    RUNNING_AGAIN,
    ENDED
  }

  public record Held(String mentorship, List<String> others, State state) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  Decision<Held> decide(StatelessSession session, View view, Instant now) {
    return Decision.send(new Held(view.mentorship().id(), view.others(), state(session, view)));
  }

  private static State state(StatelessSession session, View view) {
    var mentorship = view.mentorship();
    if (!mentorship.open()) {
      return State.ENDED;
    }
    if (mentorship.state() != Mentorship.State.AGREEING) {
      return mentorship.held() ? State.HELD : State.RUNNING_AGAIN;
    }
    boolean blocked =
        view.others().stream()
            .map(other -> Gates.dualRole(session, view.me().person(), other))
            .anyMatch(g -> g instanceof DualRoleGate.Blocked || g instanceof DualRoleGate.Proposed);
    return blocked ? State.BLOCKED : State.CLEARED;
  }
}
