package mentorbot.community;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import mentorbot.jobs.OnceADay;
import mentorbot.jobs.Sweep;
import mentorbot.notices.Outbox;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;

/**
 * Looks once a day (universal time) whether the community's channel is there still, so that
 * coordinators know before somebody presses Post in vain. Slack puts an app out of a public channel
 * that is archived: then, too, we are not in it.
 */
public final class ChannelSweep implements Sweep {
  private final Database database;
  private final Coordinators coordinators;
  private final Function<String, Optional<String>> look;
  private final Function<StatelessSession, Optional<String>> inUse;
  private final OnceADay once = new OnceADay();

  /**
   * {@code look}: what Slack says of a channel, "" if we are in it, empty if it does not say;
   * {@code inUse}: the channel to which something may go, wherever it was named.
   */
  public ChannelSweep(
      Database database,
      Coordinators coordinators,
      Function<String, Optional<String>> look,
      Function<StatelessSession, Optional<String>> inUse) {
    this.inUse = inUse;
    this.database = database;
    this.coordinators = coordinators;
    this.look = look;
  }

  @Override
  public String name() {
    return "community.channel";
  }

  @Override
  public int run(String team, Instant now) {
    var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    if (once.isDone(team, today)) {
      return 0;
    }
    once.done(team, today);
    return database
        .<Optional<String>>read(team, inUse)
        .flatMap(channel -> look.apply(channel).map(why -> note(team, channel, why)))
        .orElse(0);
  }

  private int note(String team, String channel, String why) {
    return database.write(
        team,
        session -> {
          boolean news =
              why.isEmpty() ? Outbox.readable(session, channel) : refused(session, channel, why);
          if (news) {
            Outbox.homeStale(session, coordinators.all(session));
          }
          return news ? 1 : 0;
        });
  }

  private static boolean refused(StatelessSession session, String channel, String why) {
    boolean known = Outbox.unreachable(session, channel).isPresent();
    if (!known) {
      Outbox.refused(session, channel, why);
    }
    return !known;
  }

  /** It finds out what is the case; of itself nothing becomes due. */
  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return Optional.empty();
  }
}
