package mentorbot.matching;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.store.Sealer;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Puts a request to the person whose turn it is: who, what and why; and reminds them once. */
public final class AskedNotice implements NoticeKind<AskedNotice.Asked> {
  public static final String NAME = "matching.asked";
  public static final String REMINDER = "matching.reminder";

  private final AskedCards cards;
  private final boolean reminder;

  private AskedNotice(AskedCards cards, boolean reminder) {
    this.cards = cards;
    this.reminder = reminder;
  }

  public static AskedNotice request(Sealer sealer, Suggestions suggestions) {
    return new AskedNotice(new AskedCards(sealer, suggestions), false);
  }

  /** Comes once, a working day later, and only if there is no answer. */
  public static AskedNotice reminder(Sealer sealer, Suggestions suggestions) {
    return new AskedNotice(new AskedCards(sealer, suggestions), true);
  }

  /** The purpose is there only while it is asked or accepted. Ids are those of the programme. */
  public record Asked(
      String ask,
      String mentee,
      List<String> areas,
      @Nullable String change,
      List<String> learnsBy,
      @Nullable String purpose,
      List<Reason> reasons,
      Ask.State state,
      Optional<ZonedDateTime> until,
      Wish wish) {}

  @Override
  public String name() {
    return reminder ? REMINDER : NAME;
  }

  @Override
  public Weight weight() {
    return reminder ? Weight.NUDGE : Weight.PERSONAL;
  }

  @Override
  public Decision<Asked> decide(StatelessSession session, Notice notice, Instant now) {
    var rows = new MentorRequests_(session);
    var ask = rows.ask(notice.subject()).filter(a -> a.mentor().equals(notice.recipient()));
    var request = ask.flatMap(a -> rows.request(a.request()));
    if (ask.isEmpty() || request.isEmpty()) {
      return Decision.drop("no longer there");
    }
    boolean waits = ask.get().state() == Ask.State.ASKED;
    boolean sent = notice.state() == Notice.State.SENT;
    return waits || sent
        ? Decision.send(cards.asked(session, ask.get(), request.get()))
        : Decision.drop("answered or over");
  }
}
