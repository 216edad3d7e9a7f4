package mentorbot.desk;

import java.util.List;
import mentorbot.checkins.SilentPairs;
import mentorbot.checkins.SilentPairs.Silent;
import mentorbot.meetings.HeldMeetings;
import org.hibernate.StatelessSession;

/** Relationships of which nothing was heard for twice the time they agreed; dates only. */
public final class SilentSource implements DeskSource {
  /** Each is looked at closely, on every look at the desk. */
  private static final int SHOWN = 50;

  private final boolean nudged;

  /** As soon as it is so. */
  public SilentSource() {
    this(false);
  }

  /** {@code nudged}: only after both have been nudged and given time. */
  public SilentSource(boolean nudged) {
    this.nudged = nudged;
  }

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    var silent =
        nudged
            ? SilentPairs.told(session, SHOWN)
            : SilentPairs.list(session, moment.day(), SHOWN, HeldMeetings::last);
    return silent.stream().map(SilentSource::item).toList();
  }

  private static DeskItem item(Silent silent) {
    return DeskItem.of(
        DeskItem.Kind.SILENT,
        silent.mentorship(),
        silent.parties(),
        List.of(),
        silent.parties(),
        silent.since());
  }
}
