package mentorbot.slack.delivery;

import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import mentorbot.actor.Actor;
import mentorbot.notices.Courier;
import mentorbot.notices.Part;
import mentorbot.notices.Receipt;
import mentorbot.notices.Recipient;
import mentorbot.slack.Caller;
import mentorbot.slack.FileShare;
import mentorbot.slack.Message;
import mentorbot.slack.SlackApi;
import mentorbot.slack.SlackException;
import mentorbot.slack.delivery.Composer.Composed;
import mentorbot.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes messages to people in their conversation with us, and to channels we are in. */
public final class SlackCourier implements Courier {
  /** Marks our messages, with {@code keys}: opaque ids that tell nothing to whoever reads them. */
  public static final String EVENT_TYPE = "mentorbot_notice";

  private static final String KEYS = "keys";
  private static final String GONE_ALREADY = "message_not_found";
  private static final Logger LOG = LoggerFactory.getLogger(SlackCourier.class);
  private static final int MOST_PAGES = 50;
  private static final Duration AFTER_TAKEOVER = Duration.ofSeconds(1);

  private final SlackApi api;
  private final Composer composer;
  private final Enclosing enclosing;
  private final Texts texts;
  private final Pace pace;
  private final Function<Caller, View> home;

  public SlackCourier(
      SlackApi api,
      Collection<? extends Told<?>> kinds,
      Texts texts,
      Pace pace,
      Function<Caller, View> home) {
    this.api = api;
    this.composer = new Composer(kinds, texts);
    this.enclosing = new Enclosing(new FileShare(api));
    this.texts = texts;
    this.pace = pace;
    this.home = home;
  }

  @Override
  public Letter write(Recipient reader, List<Part> parts) {
    return composer.compose(reader, parts);
  }

  @Override
  public Duration turn(Errand errand, Recipient reader, boolean awaited) {
    return pace.turn(errand, reader, awaited);
  }

  @Override
  public Duration pause(Errand errand, String team) {
    return pace.pause(errand, team);
  }

  @Override
  public Duration breather() {
    return pace.breather();
  }

  @Override
  public Receipt post(Recipient reader, Letter letter, List<String> keys, Hold hold) {
    var metadata = new SlackApi.Keys(EVENT_TYPE, Map.of(KEYS, keys));
    Runnable still = () -> stopUnless(hold);
    return trying(
        Errand.POST,
        reader.team(),
        () ->
            InSimplerWords.ifRefused(
                enclosing.before((Composed) letter, () -> conversation(reader, still), still),
                message -> taken(posted(reader, message, metadata, still))),
        SlackErrors::receipt);
  }

  private static void stopUnless(Hold hold) {
    if (!hold.lasts()) {
      throw new TakenOver();
    }
  }

  /** Another sender is at this mailbox, and looks for what we said before it says anything. */
  private static final class TakenOver extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TakenOver() {
      super("another sender is at it", null, false, false);
    }
  }

  /** By the person's own id; if Slack knows of no such conversation, it is opened again, once. */
  private SlackApi.Posted posted(
      Recipient reader, Message message, SlackApi.Keys metadata, Runnable still) {
    still.run();
    try {
      return api.post(reader.user(), message, metadata);
    } catch (SlackException e) {
      if (!mayBeReopened(e, reader)) {
        throw e;
      }
      LOG.warn("Slack does not know a conversation ({}): it is opened again", e.code());
      var reopened = conversation(reader, still);
      still.run();
      return api.post(reopened, message, metadata);
    }
  }

  private String conversation(Recipient reader, Runnable still) {
    still.run();
    return conversation(reader);
  }

  private static boolean mayBeReopened(SlackException e, Recipient reader) {
    return SlackErrors.of(e) == Consequence.REOPEN && !Recipient.isChannel(reader.user());
  }

  @Override
  public Receipt edit(Recipient reader, String channel, String ts, Letter letter) {
    return trying(
        Errand.EDIT, reader.team(), () -> said(channel, ts, letter), SlackErrors::receiptOfEdit);
  }

  @Override
  public Receipt remove(Recipient reader, String channel, String ts, Letter instead) {
    return trying(
        Errand.REMOVE,
        reader.team(),
        () -> deleted(channel, ts) ? new Receipt.Taken(channel, ts) : said(channel, ts, instead),
        SlackErrors::receiptOfEdit);
  }

  /** False: Slack does not let us. Replies stay, below Slack's own word that it is deleted. */
  private boolean deleted(String channel, String ts) {
    try {
      api.delete(channel, ts);
      return true;
    } catch (SlackException e) {
      if (!SlackErrors.isFinal(e)) {
        throw e;
      }
      return e.code().equals(GONE_ALREADY);
    }
  }

  private Receipt said(String channel, String ts, Letter letter) {
    return InSimplerWords.ifRefused(
        (Composed) letter,
        message -> {
          api.edit(channel, ts, message);
          return new Receipt.Taken(channel, ts);
        });
  }

  private static Receipt taken(SlackApi.Posted posted) {
    return new Receipt.Taken(posted.channel(), posted.ts());
  }

  @Override
  public Receipt publishHome(Recipient reader) {
    return trying(
        Errand.HOME,
        reader.team(),
        () -> {
          var actor = new Actor(reader.team(), reader.user(), "");
          api.publishHome(reader.user(), home.apply(new Caller(actor, texts.in(reader.locale()))));
          return new Receipt.Taken("", "");
        },
        SlackErrors::receipt);
  }

  @Override
  public Search find(
      Recipient reader, @Nullable String channel, @Nullable String after, Collection<String> keys) {
    Map<String, Receipt.Taken> found = new HashMap<>();
    var outcome =
        trying(
            Errand.FIND,
            reader.team(),
            () -> looked(reader, channel, after == null ? "0" : after, keys, found),
            Recipient.isChannel(reader.user())
                ? SlackErrors::receiptOfChannel
                : SlackErrors::receipt);
    return new Search(found, outcome instanceof Receipt.Taken ? null : outcome);
  }

  private Receipt looked(
      Recipient reader,
      @Nullable String channel,
      String after,
      Collection<String> keys,
      Map<String, Receipt.Taken> found) {
    if (channel == null) {
      return look(conversation(reader), after, keys, found);
    }
    try {
      return look(channel, after, keys, found);
    } catch (SlackException e) {
      if (!mayBeReopened(e, reader)) {
        throw e;
      }
      return look(conversation(reader), after, keys, found);
    }
  }

  private String conversation(Recipient reader) {
    return Recipient.isChannel(reader.user())
        ? reader.user()
        : api.conversationWith(List.of(reader.user()));
  }

  /** More than can be looked through proves nothing either way. */
  private Receipt look(
      String channel, String after, Collection<String> keys, Map<String, Receipt.Taken> found) {
    @Nullable String cursor = null;
    for (int page = 0; page < MOST_PAGES; page++) {
      var history = api.history(channel, after, cursor);
      for (var message : history.getMessages()) {
        for (var key : keysOf(message)) {
          if (keys.contains(key)) {
            found.put(key, new Receipt.Taken(channel, message.getTs()));
          }
        }
      }
      var next = history.getResponseMetadata();
      cursor = next == null ? null : next.getNextCursor();
      if (found.keySet().containsAll(keys) || cursor == null || cursor.isEmpty()) {
        return new Receipt.Taken(channel, "");
      }
    }
    return new Receipt.Refused("too much to look through");
  }

  /** The keys that a message of ours carries. */
  static List<String> keysOf(com.slack.api.model.Message message) {
    var metadata = message.getMetadata();
    if (metadata == null
        || !EVENT_TYPE.equals(metadata.getEventType())
        || !(metadata.getEventPayload().get(KEYS) instanceof Collection<?> keys)) {
      return List.of();
    }
    return keys.stream().map(String::valueOf).toList();
  }

  /** What was asked to wait meanwhile, by whoever else called, waits. */
  private Receipt trying(
      Errand errand,
      String team,
      Supplier<Receipt> call,
      Function<SlackException, Receipt> meaning) {
    var pause = pace.pause(errand, team);
    if (!pause.isZero()) {
      return new Receipt.Slower(pause);
    }
    try {
      return call.get();
    } catch (SlackException e) {
      var receipt = meaning.apply(e);
      if (receipt instanceof Receipt.Slower slower) {
        pace.slower(errand, team, slower.pause());
      }
      return receipt;
    } catch (TakenOver e) {
      return new Receipt.Slower(AFTER_TAKEOVER);
    } catch (RuntimeException e) {
      LOG.error("a bug on an errand to Slack: {}", errand, e);
      return errand == Errand.POST ? new Receipt.Unknown("bug") : new Receipt.Refused("bug");
    }
  }
}
