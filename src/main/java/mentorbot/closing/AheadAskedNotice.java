package mentorbot.closing;

import java.time.Instant;
import java.time.ZoneOffset;
import mentorbot.mentorships.Mentorship;
import mentorbot.mentorships.Mentorships_;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/**
 * Asks one member of a group, before its last day, whether they would go on: the bot's own
 * initiative, within the budget (M28). Why one was dropped is put on record of none: it could tell
 * who has answered.
 */
public final class AheadAskedNotice implements NoticeKind<AheadCard> {
  public static final String NAME = "closing.ahead-asked";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  public boolean keepsReason() {
    return false;
  }

  @Override
  public Decision<AheadCard> decide(StatelessSession session, Notice notice, Instant now) {
    var wish =
        new Aheads_(session)
            .wish(notice.subject())
            .filter(mine -> mine.person().equals(notice.recipient()));
    if (wish.isEmpty()) {
      return Decision.drop("not theirs");
    }
    var card = Ahead.card(session, wish.get());
    if (notice.state() == Notice.State.SENT) {
      return Decision.send(card);
    }
    if (card.stage() != AheadCard.Stage.ASKED) {
      return Decision.drop("over");
    }
    return new Aheads_(session)
        .question(wish.get().question())
        .flatMap(question -> new Mentorships_(session).mentorship(question.mentorship()))
        .flatMap(Mentorship::pausedUntil)
        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
        .filter(now::isBefore)
        .map(Decision::<AheadCard>later)
        .orElseGet(() -> Decision.send(card));
  }
}
