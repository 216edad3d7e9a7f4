package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells a party that it rests, and until when; never whose wish that is, nor why. */
public final class PausedNotice implements NoticeKind<PausedNotice.Rests> {
  public static final String NAME = "mentorships.paused";

  /**
   * {@code until}: the first day on which it goes on; empty once it does. {@code over}: it has
   * ended.
   */
  public record Rests(List<String> others, Optional<LocalDate> until, boolean over) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Rests> decide(StatelessSession session, Notice notice, Instant now) {
    boolean told = notice.state() == Notice.State.SENT;
    return PartyNotice.view(session, notice)
        .map(view -> rests(view))
        .filter(rests -> told || rests.until().isPresent())
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("it goes on, or is over"));
  }

  private static Rests rests(PartyNotice.View view) {
    return new Rests(view.others(), view.mentorship().pausedUntil(), !view.mentorship().open());
  }
}
