package mentorbot.desk;

import java.util.ArrayList;
import java.util.List;
import mentorbot.mentorships.AbsenceEnding;
import mentorbot.mentorships.AbsenceEnding.Waiting;
import org.hibernate.StatelessSession;

/** Open relationships of somebody whose Slack account is deactivated. */
public final class DeactivatedSource implements DeskSource {
  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    return AbsenceEnding.list(session, MOST).stream().map(DeactivatedSource::item).toList();
  }

  private static DeskItem item(Waiting waiting) {
    var parties = new ArrayList<>(waiting.others());
    parties.add(waiting.away());
    return DeskItem.of(
        DeskItem.Kind.DEACTIVATED,
        waiting.mentorship(),
        List.of(waiting.away()),
        waiting.others(),
        parties,
        waiting.since());
  }
}
