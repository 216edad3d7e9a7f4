package mentorbot.meetings;

import java.util.List;
import org.hibernate.StatelessSession;

/** Tells the others, without a reason, that a meeting was called off. */
public final class CancelledNotice extends MeetingNotice {
  public static final String NAME = "meetings.cancelled";

  public CancelledNotice(MeetingCards cards) {
    super(cards);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  @Override
  boolean matters(Circle circle, MeetingCard card) {
    return card.stage() == MeetingCard.Stage.CANCELLED;
  }

  @Override
  boolean needsRunning() {
    return false;
  }

  @Override
  List<CalendarEntry> calendar(StatelessSession session, Circle circle) {
    return CalendarEntry.of(session, circle.meeting());
  }
}
