package mentorbot.checkins;

import java.time.Instant;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;

/** Lets a party read what another one chose to share; taken back, the message says no more. */
public final class SharedNotice implements NoticeKind<SharedNotice.Shared> {
  public static final String NAME = "checkins.shared";

  private final Sealer sealer;

  public SharedNotice(Sealer sealer) {
    this.sealer = sealer;
  }

  /** {@code shown} is false once it is shared no more; answer and note are empty then. */
  public record Shared(
      String author,
      boolean first,
      boolean shown,
      Optional<Answer> answer,
      Optional<String> note) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Shared> decide(StatelessSession session, Notice notice, Instant now) {
    var checkIn = new CheckIns_(session).checkIn(notice.subject());
    boolean party =
        checkIn
            .flatMap(c -> Pair.of(session, c.mentorship(), notice.recipient()))
            .filter(pair -> pair.mentorship().open())
            .isPresent();
    boolean sent = notice.state() == Notice.State.SENT;
    boolean shown = party && checkIn.get().shared() && checkIn.get().says();
    if (checkIn.isEmpty() || (!shown && !sent)) {
      return Decision.drop("not shared");
    }
    return Decision.send(shared(checkIn.get(), shown));
  }

  private Shared shared(CheckIn checkIn, boolean shown) {
    return new Shared(
        checkIn.person(),
        checkIn.first(),
        shown,
        shown ? checkIn.answer() : Optional.empty(),
        shown ? Optional.ofNullable(checkIn.note(sealer)) : Optional.empty());
  }
}
