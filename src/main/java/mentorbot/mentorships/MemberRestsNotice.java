package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** To somebody whose site rests while their group goes on: until when, and that it does. */
public final class MemberRestsNotice implements NoticeKind<MemberRestsNotice.Rests> {
  public static final String NAME = "mentorships.member-rests";

  /** {@code until}: the first day on which they are in it again; empty once they are. */
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
        .map(view -> rests(session, view, now))
        .filter(rests -> told || rests.until().isPresent())
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("they are in it again, or all of it rests"));
  }

  private static Rests rests(StatelessSession session, PartyNotice.View view, Instant now) {
    var mentorship = view.mentorship();
    return new Rests(
        view.others(),
        mentorship.pausedUntil().isPresent()
            ? Optional.empty()
            : OnBreak.of(session, mentorship.id()).until(view.me().person(), now),
        !mentorship.open());
  }
}
