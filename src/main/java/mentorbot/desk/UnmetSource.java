package mentorbot.desk;

import java.time.ZoneOffset;
import java.util.List;
import mentorbot.checkins.SilentPairs;
import mentorbot.meetings.HeldMeetings;
import mentorbot.meetings.UnmetPairs;
import mentorbot.meetings.UnmetPairs.Unmet;
import org.hibernate.StatelessSession;

/**
 * Relationships that have not met for twice the time they agreed; dates only. Those of which
 * nothing at all was heard are told of as such.
 */
public final class UnmetSource implements DeskSource {
  /** Each is looked at closely, on every look at the desk. */
  private static final int SHOWN = 50;

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    return UnmetPairs.list(session, SHOWN).stream()
        .filter(unmet -> !silent(session, unmet, moment))
        .map(UnmetSource::item)
        .toList();
  }

  private static boolean silent(StatelessSession session, Unmet unmet, Moment moment) {
    return SilentPairs.of(session, unmet.mentorship(), moment.day(), HeldMeetings::last)
        .isPresent();
  }

  private static DeskItem item(Unmet unmet) {
    return DeskItem.of(
        DeskItem.Kind.UNMET,
        unmet.mentorship(),
        unmet.parties(),
        List.of(),
        unmet.parties(),
        unmet.since().atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
