package mentorbot.closing;

import java.time.Instant;
import mentorbot.closing.AheadCard.Stage;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import org.hibernate.StatelessSession;

/** Tells those of a group who would go on that they do, and that there is something to sign. */
public final class AheadToldNotice implements NoticeKind<AheadCard> {
  public static final String NAME = "closing.ahead-told";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  public Decision<AheadCard> decide(StatelessSession session, Notice notice, Instant now) {
    return new Aheads_(session)
        .wish(notice.subject())
        .filter(mine -> mine.person().equals(notice.recipient()))
        .map(mine -> Ahead.card(session, mine))
        .filter(card -> notice.state() == Notice.State.SENT || isNews(card.stage()))
        .map(Decision::send)
        .orElseGet(() -> Decision.drop("nothing came of it, or erased"));
  }

  private static boolean isNews(Stage stage) {
    return stage == Stage.LONGER || stage == Stage.NEXT || stage == Stage.NEXT_AGREED;
  }
}
