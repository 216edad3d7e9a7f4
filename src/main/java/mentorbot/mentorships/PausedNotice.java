package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells a party what rests, and until when; never whose wish that is, nor why. */
public final class PausedNotice implements NoticeKind<PausedNotice.Rests> {
  private final Extent extent;

  /** What of a relationship it is that rests. */
  public enum Extent {
    /** All of it, for everybody. */
    WHOLE("mentorships.paused", "mentorships.back"),
    /** The reader's part of a group that goes on: their site rests. */
    MEMBER("mentorships.member-rests", "mentorships.member-back");

    private final String notice;
    private final String back;

    Extent(String notice, String back) {
      this.notice = notice;
      this.back = back;
    }

    String notice() {
      return notice;
    }

    /** The name of what tells that it goes on, see {@link BackNotice}. */
    String back() {
      return back;
    }

    private Optional<LocalDate> until(
        StatelessSession session, PartyNotice.View view, Instant now) {
      var mentorship = view.mentorship();
      if (this == WHOLE) {
        return mentorship.pausedUntil();
      }
      return mentorship.pausedUntil().isPresent()
          ? Optional.empty()
          : OnBreak.of(session, mentorship.id()).until(view.me().person(), now);
    }
  }

  public PausedNotice(Extent extent) {
    this.extent = extent;
  }

  /**
   * {@code until}: the first day on which it goes on; empty once it does. {@code over}: the
   * relationship has ended.
   */
  public record Rests(
      Extent extent, List<String> others, Optional<LocalDate> until, boolean over) {}

  @Override
  public String name() {
    return extent.notice();
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Rests> decide(StatelessSession session, Notice notice, Instant now) {
    boolean told = notice.state() == Notice.State.SENT;
    return PartyNotice.view(session, notice)
        .map(view -> rests(session, view, now))
        .filter(rests -> told || rests.until().isPresent())
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("it goes on, or more of it rests, or it is over"));
  }

  private Rests rests(StatelessSession session, PartyNotice.View view, Instant now) {
    return new Rests(
        extent, view.others(), extent.until(session, view, now), !view.mentorship().open());
  }
}
