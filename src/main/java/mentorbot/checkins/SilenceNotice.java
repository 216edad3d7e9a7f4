package mentorbot.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mentorbot.config.SilenceRules;
import mentorbot.mentorships.Mentorship;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Says to both, in the same words, that nothing was heard of the two, and what they can do. */
public final class SilenceNotice implements NoticeKind<SilenceNotice.Silent> {
  public static final String NAME = "checkins.silent";

  private final Ladder ladder;

  public SilenceNotice(SilenceRules rules) {
    this.ladder = new Ladder(rules);
  }

  /** {@code ends}: by itself, if it stays so. {@code still} is false once something was heard. */
  public record Silent(
      String mentorship, List<String> others, Optional<LocalDate> ends, boolean still) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public Decision<Silent> decide(StatelessSession session, Notice notice, Instant now) {
    var pair = Pair.of(session, notice.subject(), notice.recipient());
    if (pair.isEmpty()) {
      return Decision.drop("not theirs");
    }
    var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    var spell =
        new SilentSpells_(session)
            .spell(notice.subject())
            .filter(found -> runs(pair.get().mentorship()));
    boolean told = notice.state() == Notice.State.SENT;
    if (spell.isEmpty() && !told) {
      return Decision.drop("something was heard, or it rests");
    }
    // What is read only now gives as much time from now on.
    var readAt = notice.sentAt();
    var read = readAt == null ? today : readAt.atOffset(ZoneOffset.UTC).toLocalDate();
    return Decision.send(
        new Silent(
            notice.subject(),
            pair.get().otherPeople(),
            spell.flatMap(found -> ladder.endsOn(found, read)),
            spell.isPresent()));
  }

  private static boolean runs(Mentorship mentorship) {
    return mentorship.runs();
  }
}
