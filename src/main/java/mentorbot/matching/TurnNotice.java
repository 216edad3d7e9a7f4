package mentorbot.matching;

import java.time.Instant;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells the technician, kindly, that somebody else is asked now. */
public final class TurnNotice implements NoticeKind<TurnNotice.Turn> {
  public static final String NAME = "matching.turn";

  /** How the person before came out of it, as far as the technician is told. */
  public enum Before {
    /** Answered, no reason asked. */
    NOT_NOW,
    NO_ANSWER
  }

  public record Turn(
      String request,
      String previous,
      Before before,
      String asked,
      Ask.State state,
      Optional<Instant> until) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<Turn> decide(StatelessSession session, Notice notice, Instant now) {
    var rows = new MentorRequests_(session);
    var ask = rows.ask(notice.subject()).filter(a -> a.mentee().equals(notice.recipient()));
    if (ask.isEmpty()) {
      return Decision.drop("no longer there");
    }
    boolean passed = ask.get().state() != Ask.State.ASKED && notice.state() != Notice.State.SENT;
    var previous =
        rows.asks(ask.get().request()).stream()
            .filter(a -> a.askedAt() != null && a.turn() < ask.get().turn())
            .reduce((first, second) -> second);
    if (passed || previous.isEmpty()) {
      return Decision.drop("it is already somebody else's turn");
    }
    var before = previous.get().state() == Ask.State.EXPIRED ? Before.NO_ANSWER : Before.NOT_NOW;
    return Decision.send(
        new Turn(
            ask.get().request(),
            previous.get().mentor(),
            before,
            ask.get().mentor(),
            ask.get().state(),
            Optional.ofNullable(ask.get().expiresAt())));
  }
}
