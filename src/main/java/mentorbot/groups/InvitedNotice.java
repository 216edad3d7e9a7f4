package mentorbot.groups;

import java.time.Instant;
import mentorbot.groups.Invitation.State;
import mentorbot.groups.MyGroups.Asked;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/** Asks somebody into a group: who asks and what for; nobody else who is asked is named. */
public final class InvitedNotice implements NoticeKind<Asked> {
  public static final String NAME = "groups.invited";

  private final Sealer sealer;

  public InvitedNotice(Sealer sealer) {
    this.sealer = sealer;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  /**
   * Whoever rests is asked when they are back, and has their week from then on, see {@link
   * AnswerTime}. Whoever asks is told from the start, whoever rests or not, how long that may take.
   */
  @Override
  public boolean restsWithItsReader() {
    return true;
  }

  @Override
  public Decision<Asked> decide(StatelessSession session, Notice notice, Instant now) {
    var mine =
        new Openings_(session)
            .invitation(notice.subject())
            .filter(invitation -> invitation.person().equals(notice.recipient()));
    boolean told = notice.state() == Notice.State.SENT;
    return mine.filter(invitation -> told || invitation.state() == State.ASKED)
        .flatMap(invitation -> MyGroups.asked(session, sealer, invitation, now))
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("answered, over or erased"));
  }
}
