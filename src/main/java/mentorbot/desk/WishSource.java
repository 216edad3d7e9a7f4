package mentorbot.desk;

import java.util.List;
import java.util.Optional;
import mentorbot.checkins.CheckInRequests;
import mentorbot.checkins.CheckInRequests.Open;
import org.hibernate.StatelessSession;

/**
 * What people asked coordinators for at a check-in, with consent (R53). Whoever it concerns does
 * not get to see it, coordinator or not.
 */
public final class WishSource implements DeskSource {
  private final CheckInRequests requests;

  public WishSource(CheckInRequests requests) {
    this.requests = requests;
  }

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    return requests.open(session, coordinator).stream().map(WishSource::item).toList();
  }

  private static DeskItem item(Open open) {
    return new DeskItem(
        DeskItem.Kind.WISH,
        open.id(),
        List.of(open.person()),
        open.others(),
        List.of(),
        open.since(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(open.wish().name()));
  }
}
