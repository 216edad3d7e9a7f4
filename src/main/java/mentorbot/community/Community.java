package mentorbot.community;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mentorbot.actor.Actor;
import mentorbot.community.CommunityPost.State;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Outbox;
import mentorbot.people.Audit;
import mentorbot.people.Coordinators;
import mentorbot.store.Database;
import mentorbot.store.UniqueKeys;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Where the community is: nothing is posted until a coordinator has chosen a channel. */
public final class Community {
  /** Slack's own form of a channel's id. */
  private static final Pattern CHANNEL = Pattern.compile("C[A-Z0-9]{5,30}");

  /** Why something was not posted, beside Slack's own codes. */
  static final String TAKEN_BACK = "no_channel_any_more";

  private final Database database;
  private final Clock programme;
  private final Coordinators coordinators;

  public Community(Database database, Clock programme, Coordinators coordinators) {
    this.database = database;
    this.programme = programme;
    this.coordinators = coordinators;
  }

  /** The channel, who chose it and when. */
  public record Chosen(String channel, String by, Instant at) {}

  /** What came of it. */
  public sealed interface Outcome {
    record Opened(String channel) implements Outcome {}

    /** It was that channel before. */
    record Same(String channel) implements Outcome {}

    record TakenBack() implements Outcome {}

    /** Nothing was chosen, so nothing can be taken back. */
    record None() implements Outcome {}

    /** No public channel of this workspace. */
    record NoChannel() implements Outcome {}

    record NotCoordinator() implements Outcome {}
  }

  /** As chosen in Slack; empty: nothing is posted. */
  public static Optional<String> channel(StatelessSession session) {
    return new Channels_(session).said(CommunityChannel.ID).flatMap(CommunityChannel::channel);
  }

  /** For good news: {@code seed} holds until a coordinator has said something, then never again. */
  public static Optional<String> channelOr(StatelessSession session, Optional<String> seed) {
    var said = new Channels_(session).said(CommunityChannel.ID);
    return said.isPresent() ? said.get().channel() : seed;
  }

  public Optional<Chosen> chosen(String team) {
    return database.read(
        team,
        session ->
            new Channels_(session)
                .said(CommunityChannel.ID)
                .flatMap(row -> row.channel().map(c -> new Chosen(c, row.chosenBy, row.chosenAt))));
  }

  /** Whoever asks has found out that we are in it. */
  public Outcome choose(Actor actor, String channel) {
    return CHANNEL.matcher(channel).matches()
        ? UniqueKeys.retrying(() -> database.write(actor, session -> said(session, actor, channel)))
        : new Outcome.NoChannel();
  }

  /** What stands in the channel stays, and can be taken back by those it is of. */
  public Outcome takeBack(Actor actor) {
    return UniqueKeys.retrying(() -> database.write(actor, session -> said(session, actor, null)));
  }

  private Outcome said(StatelessSession session, Actor actor, @Nullable String channel) {
    if (!coordinators.is(session, actor.user())) {
      return new Outcome.NotCoordinator();
    }
    var rows = new Channels_(session);
    var found = rows.said(CommunityChannel.ID);
    var before = found.flatMap(CommunityChannel::channel);
    if (before.equals(Optional.ofNullable(channel))) {
      return channel == null ? new Outcome.None() : new Outcome.Same(channel);
    }
    var now = programme.instant();
    if (found.isPresent()) {
      found.get().choose(channel, actor.user(), now);
      rows.change(found.get());
    } else {
      rows.add(new CommunityChannel(channel, actor.user(), now));
    }
    before.ifPresent(old -> giveBack(session, old, now));
    var act = channel == null ? "community.closed" : "community.chosen";
    Audit.record(session, actor, act, CommunityChannel.ID, Map.of(), now);
    Outbox.homeStale(session, coordinators.all(session));
    if (channel == null) {
      return new Outcome.TakenBack();
    }
    Outbox.put(
        session,
        NewNotice.on(
            channel, OpenedNotice.NAME, CommunityChannel.ID, "chosen " + now.toEpochMilli(), now));
    return new Outcome.Opened(channel);
  }

  /** What was pressed for a channel and has not arrived there: it was not meant for another. */
  private static void giveBack(StatelessSession session, String old, Instant now) {
    for (var post : new Posts_(session).in(State.POSTED)) {
      boolean underWay =
          post.channel.equals(old)
              && !Outbox.waitingFor(session, PostNotice.NAME, post.id(), List.of(old)).isEmpty();
      if (underWay) {
        Posting.refused(session, post, TAKEN_BACK, now);
      }
    }
  }
}
