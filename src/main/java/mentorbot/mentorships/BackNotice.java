package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Participant.Role;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** After a pause, once and to everybody in it: it goes on, and one thing to do next. */
public final class BackNotice implements NoticeKind<BackNotice.Back> {
  public static final String NAME = "mentorships.back";

  /** {@code endsOn}: its last day now; empty before its start. {@code over}: ended since. */
  public record Back(
      String mentorship,
      List<String> others,
      Role role,
      Optional<LocalDate> endsOn,
      boolean over) {}

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
    boolean told = notice.state() == Notice.State.SENT;
    return PartyNotice.view(session, notice)
        .filter(view -> told || goesOn(view.mentorship()))
        .map(BackNotice::back)
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("it rests again, or is over"));
  }

  private static boolean goesOn(Mentorship mentorship) {
    return mentorship.open() && mentorship.pausedUntil().isEmpty() && !mentorship.held();
  }

  private static Back back(PartyNotice.View view) {
    var mentorship = view.mentorship();
    return new Back(
        mentorship.id(),
        view.others(),
        view.me().role(),
        Optional.ofNullable(mentorship.endsOn()),
        !mentorship.open());
  }
}
