package mentorbot.desk;

import java.util.List;
import java.util.Optional;
import mentorbot.people.AbsentPeople;
import mentorbot.people.AbsentPeople.Missed;
import org.hibernate.StatelessSession;

/** People whom no message reaches, each once, until a coordinator has taken note. */
public final class UnreachableSource implements DeskSource {
  private static final String APP_CANT_WRITE = "messages_tab_disabled";

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    return AbsentPeople.unreachable(session, MOST).stream().map(UnreachableSource::item).toList();
  }

  private static DeskItem item(Missed missed) {
    return new DeskItem(
        DeskItem.Kind.UNREACHABLE,
        missed.person(),
        List.of(missed.person()),
        List.of(),
        List.of(),
        missed.since(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(missed.code().equals(APP_CANT_WRITE) ? "TAB" : "PERSON"));
  }
}
