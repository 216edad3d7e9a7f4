package mentorbot.mentorships;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mentorbot.mentorships.Pause.Scope;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells whom a coordinator lets rest, once: who said so, until when, and who sees it. */
public final class PausedForYouNotice implements NoticeKind<PausedForYouNotice.Told> {
  public static final String NAME = "mentorships.paused-for-you";

  /** {@code others}: those in the relationship, if it is about one. {@code over}: taken up. */
  public record Told(
      String pause,
      Scope scope,
      List<String> others,
      String by,
      LocalDate from,
      LocalDate until,
      boolean over) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Told> decide(StatelessSession session, Notice notice, Instant now) {
    return new Pauses_(session)
        .pause(notice.subject())
        .filter(pause -> pause.live() || notice.sentAt() != null)
        .map(pause -> Decision.send(told(session, pause, notice.recipient())))
        .orElseGet(() -> Decision.drop("over"));
  }

  private static Told told(StatelessSession session, Pause pause, String reader) {
    return new Told(
        pause.id(),
        pause.scope(),
        PausingForOthers.people(session, pause).stream()
            .filter(person -> !person.equals(reader))
            .toList(),
        pause.madeBy(),
        pause.firstOn(),
        pause.backOn(),
        !pause.live());
  }
}
