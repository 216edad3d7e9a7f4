package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.PausedNotice.Extent;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/**
 * After a pause, once: to everybody in it that it goes on, or to somebody whose group went on
 * meanwhile that they are in it again; and one thing to do next.
 */
public final class BackNotice implements NoticeKind<BackNotice.Back> {
  private final Extent extent;

  /** {@code extent}: what had rested. */
  public BackNotice(Extent extent) {
    this.extent = extent;
  }

  /** {@code endsOn}: its last day now; empty before its start. {@code over}: ended since. */
  public record Back(
      Extent extent, List<String> others, Optional<LocalDate> endsOn, boolean over) {}

  @Override
  public String name() {
    return extent.back();
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public Decision<Back> decide(StatelessSession session, Notice notice, Instant now) {
    boolean told = notice.state() == Notice.State.SENT;
    return PartyNotice.view(session, notice)
        .filter(view -> told || goesOn(session, view, now))
        .map(this::back)
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("it rests again, or they are away again, or it is over"));
  }

  private boolean goesOn(StatelessSession session, PartyNotice.View view, Instant now) {
    var mentorship = view.mentorship();
    return mentorship.open()
        && mentorship.pausedUntil().isEmpty()
        && !mentorship.held()
        && (extent == Extent.WHOLE
            || !OnBreak.of(session, mentorship.id()).is(view.me().person(), now));
  }

  private Back back(PartyNotice.View view) {
    var mentorship = view.mentorship();
    return new Back(
        extent, view.others(), Optional.ofNullable(mentorship.endsOn()), !mentorship.open());
  }
}
