package mentorbot.meetings;

import java.util.List;
import org.hibernate.StatelessSession;

/** Tells the others that a time stands, or stands again. */
public final class StandsNotice extends MeetingNotice {
  public static final String NAME = "meetings.stands";

  public StandsNotice(MeetingCards cards) {
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
    return card.stage() == MeetingCard.Stage.STANDS;
  }

  @Override
  List<CalendarEntry> calendar(StatelessSession session, Circle circle) {
    return CalendarEntry.of(session, circle.meeting());
  }
}
