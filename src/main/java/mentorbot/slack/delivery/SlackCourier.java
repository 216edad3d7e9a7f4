package mentorbot.slack.delivery;

import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
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
  private static final Logger LOG = LoggerFactory.getLogger(SlackCourier.class);
  private static final int MOST_PAGES = 50;

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
  public Duration turn(Errand errand, Recipient reader) {
    return pace.turn(errand, reader.user());
  }

  @Override
  public Receipt post(Recipient reader, Letter letter, List<String> keys) {
    var metadata = new SlackApi.Keys(EVENT_TYPE, Map.of(KEYS, keys));
    return trying(
        Errand.POST,
        () ->
            orSimpler(
                enclosing.before((Composed) letter, () -> conversation(reader)),
                m -> taken(api.post(reader.user(), m, metadata))),
        SlackErrors::receipt);
  }

  @Override
  public Receipt edit(String channel, String ts, Letter letter) {
    return trying(
        Errand.EDIT,
        () ->
            orSimpler(
                (Composed) letter,
                message -> {
                  api.edit(channel, ts, message);
                  return new Receipt.Taken(channel, ts);
                }),
        SlackErrors::receiptOfEdit);
  }

  private static Receipt taken(SlackApi.Posted posted) {
    return new Receipt.Taken(posted.channel(), posted.ts());
  }

  /**
   * Pictures are taken in some workspaces only; any other block that Slack refuses is our bug. The
   * person is told nevertheless.
   */
  private static Receipt orSimpler(Composed letter, Function<Message, Receipt> call) {
    try {
      return call.apply(letter.message());
    } catch (SlackException e) {
      if (!SlackErrors.blocksRefused(e)) {
        throw e;
      }
      LOG.warn("Slack refuses the blocks of notices of kinds {}: {}", letter.kinds(), e.code());
      return simpler(letter, letter.simpler().iterator(), call);
    }
  }

  private static Receipt simpler(
      Composed letter, Iterator<Message> ways, Function<Message, Receipt> call) {
    var message = ways.next();
    try {
      return call.apply(message);
    } catch (SlackException e) {
      if (!SlackErrors.blocksRefused(e) || !ways.hasNext()) {
        throw e;
      }
      LOG.error("Slack refuses plain blocks of kinds {}: {}", letter.kinds(), e.code());
      return simpler(letter, ways, call);
    }
  }

  @Override
  public Receipt publishHome(Recipient reader) {
    return trying(
        Errand.HOME,
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
            () -> {
              var where = channel == null ? conversation(reader) : channel;
              look(where, after == null ? "0" : after, keys, found);
              return new Receipt.Taken(where, "");
            },
            Recipient.isChannel(reader.user())
                ? SlackErrors::receiptOfChannel
                : SlackErrors::receipt);
    return new Search(found, outcome instanceof Receipt.Taken ? null : outcome);
  }

  private String conversation(Recipient reader) {
    return Recipient.isChannel(reader.user())
        ? reader.user()
        : api.conversationWith(List.of(reader.user()));
  }

  private void look(
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
      if (found.size() == keys.size() || cursor == null || cursor.isEmpty()) {
        return;
      }
    }
  }

  private static List<String> keysOf(com.slack.api.model.Message message) {
    var metadata = message.getMetadata();
    if (metadata == null
        || !EVENT_TYPE.equals(metadata.getEventType())
        || !(metadata.getEventPayload().get(KEYS) instanceof Collection<?> keys)) {
      return List.of();
    }
    return keys.stream().map(String::valueOf).toList();
  }

  private Receipt trying(
      Errand errand, Supplier<Receipt> call, Function<SlackException, Receipt> meaning) {
    try {
      return call.get();
    } catch (SlackException e) {
      var receipt = meaning.apply(e);
      if (receipt instanceof Receipt.Slower slower) {
        pace.slower(errand, slower.pause());
      }
      return receipt;
    } catch (RuntimeException e) {
      LOG.error("a bug on an errand to Slack: {}", errand, e);
      return errand == Errand.POST ? new Receipt.Unknown("bug") : new Receipt.Refused("bug");
    }
  }
}
