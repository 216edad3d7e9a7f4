package mentorbot.desk;

import java.util.List;
import java.util.Optional;
import mentorbot.notices.Outbox;
import org.hibernate.StatelessSession;

/** The channel for good news, if Slack took nothing there the last time; never whose or what. */
public final class ChannelSource implements DeskSource {
  private final Optional<String> channel;

  public ChannelSource(Optional<String> channel) {
    this.channel = channel;
  }

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    return channel
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
