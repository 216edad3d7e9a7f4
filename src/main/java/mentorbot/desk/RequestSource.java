package mentorbot.desk;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mentorbot.matching.RequestCare;
import mentorbot.matching.RequestCare.Waiting;
import org.hibernate.StatelessSession;

/** Requests that wait for an answer longer than the bot's reminder takes, or that found nobody. */
public final class RequestSource implements DeskSource {
  private static final Duration PATIENCE = Duration.ofDays(2);

  @Override
  public List<DeskItem> items(StatelessSession session, String coordinator, Moment moment) {
    var askedBefore = moment.now().minus(PATIENCE);
    var madeAfter = moment.now().minus(RequestCare.LOOKED_BACK);
    return RequestCare.list(session, askedBefore, madeAfter, MOST).stream()
        .map(RequestSource::item)
        .toList();
  }

  private static DeskItem item(Waiting waiting) {
    var asked = waiting.asked().stream().toList();
    return DeskItem.of(
        asked.isEmpty() ? DeskItem.Kind.REQUEST_OPEN : DeskItem.Kind.REQUEST_ASKED,
        waiting.request(),
        List.of(waiting.mentee()),
        asked,
        Stream.concat(Stream.of(waiting.mentee()), asked.stream()).toList(),
        waiting.since());
  }
}
