package mentorbot.mentorships;

import java.time.Instant;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Asks a party whether they acknowledge that one of the two reports to the other (R25, R43). */
public final class AcknowledgeNotice implements NoticeKind<AcknowledgeNotice.Asked> {
  public static final String NAME = "mentorships.acknowledge";

  /** How it stands for the reader. */
  public enum State {
    ASKED,
    /** The reader has signed, the other has not. */
    SIGNED,
    SIGNED_BY_BOTH,
    DECLINED
  }

  /** The wording is the one kept with the proposal. */
  public record Asked(String dualRole, String other, String contact, String wording, State state) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Asked> decide(StatelessSession session, Notice notice, Instant now) {
    return new DualRoleRows_(session)
        .dualRole(notice.subject())
        .filter(dualRole -> dualRole.parties().contains(notice.recipient()))
        .map(dualRole -> Decision.send(asked(session, dualRole, notice.recipient())))
        .orElseGet(() -> Decision.drop("no party of it"));
  }

  static Asked asked(StatelessSession session, DualRole dualRole, String person) {
    boolean signed =
        new DualRoleRows_(session)
            .signatures(dualRole.id()).stream().anyMatch(s -> s.person().equals(person));
    var state =
        switch (dualRole.state()) {
          case PROPOSED -> signed ? State.SIGNED : State.ASKED;
          case SIGNED -> State.SIGNED_BY_BOTH;
          case DECLINED -> State.DECLINED;
        };
    return new Asked(
        dualRole.id(), dualRole.otherThan(person), dualRole.contact(), dualRole.wording(), state);
  }
}
