package mentorbot.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/** The community's channel, if Slack took nothing there the last time; never whose or what. */
public final class ChannelSource implements DeskSource {
  private final Function<StatelessSession, Optional<String>> channel;

  public ChannelSource(Function<StatelessSession, Optional<String>> channel) {
    this.channel = channel;
  }

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    return channel
        .apply(session)
        .flatMap(id -> Outbox.unreachable(session, id).map(why -> item(id, why, moment)))
        .stream()
        .toList();
  }

  private static DeskItem item(String channel, String why, Moment moment) {
    return new DeskItem(
        DeskItem.Kind.CHANNEL,
        channel,
        List.of(),
        List.of(),
        List.of(),
        moment.now(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(why));
  }
}
