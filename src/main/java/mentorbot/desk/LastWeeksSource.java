package mentorbot.desk;

import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import mentorbot.agreement.LastDays;
import mentorbot.agreement.LastDays.LastDay;
import org.hibernate.StatelessSession;

/** Relationships whose agreed time is over in three weeks, or has been for less than two. */
public final class LastWeeksSource implements DeskSource {
  private static final Period BEFORE = Period.ofWeeks(3);
  private static final Period AFTER = Period.ofWeeks(2);

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    var day = moment.day();
    return LastDays.between(session, day.minus(AFTER), day.plus(BEFORE), MOST).stream()
        .map(LastWeeksSource::item)
        .toList();
  }

  private static DeskItem item(LastDay last) {
    return new DeskItem(
        DeskItem.Kind.LAST_WEEKS,
        last.mentorship(),
        last.parties(),
        List.of(),
        last.parties(),
        last.startedOn().atStartOfDay(ZoneOffset.UTC).toInstant(),
        Optional.of(last.day()),
        Optional.empty(),
        Optional.empty());
  }
}
