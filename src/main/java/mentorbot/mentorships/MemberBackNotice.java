package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** After a break of their own, to somebody whose group went on meanwhile: they are in it again. */
public final class MemberBackNotice implements NoticeKind<MemberBackNotice.Back> {
  public static final String NAME = "mentorships.member-back";

  /** {@code endsOn}: its last day; empty before its start. {@code over}: ended since. */
  public record Back(List<String> others, Optional<LocalDate> endsOn, boolean over) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public Decision<Back> decide(StatelessSession session, Notice notice, Instant now) {
    boolean told = notice.sentAt() != null;
    return PartyNotice.view(session, notice)
        .filter(view -> told || isIn(session, view, now))
        .map(MemberBackNotice::back)
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("away again, or it rests or is over"));
  }

  private static boolean isIn(StatelessSession session, PartyNotice.View view, Instant now) {
    var mentorship = view.mentorship();
    return mentorship.open()
        && mentorship.pausedUntil().isEmpty()
        && !mentorship.held()
        && !OnBreak.of(session, mentorship.id()).is(view.me().person(), now);
  }

  private static Back back(PartyNotice.View view) {
    var mentorship = view.mentorship();
    return new Back(view.others(), Optional.ofNullable(mentorship.endsOn()), !mentorship.open());
  }
}
