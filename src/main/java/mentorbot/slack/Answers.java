package mentorbot.slack;

import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import mentorbot.logs.Trail;
import mentorbot.slack.ActionCall.Place;
import mentorbot.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns replies into acknowledgements and, where an acknowledgement can't carry them, into calls.
 * Modals open before the acknowledgement (a trigger lives three seconds); private answers to taps
 * go out right after it, and are drained at the end.
 */
public final class Answers implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Answers.class);
  private static final int THREADS = 4;
  private static final int WAITING = 1_000;

  /** Of the three seconds in which a submission is to be acknowledged. */
  private static final long PATIENCE_MILLIS = 1_500;

  private final SlackApi api;
  private final Origins origins;
  private final Texts texts;
  private final ThreadPoolExecutor later =
      new ThreadPoolExecutor(
          THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));

  private final AtomicInteger underWay = new AtomicInteger();

  public Answers(SlackApi api, FormMemory memory, Texts texts) {
    this.api = api;
    this.origins = new Origins(memory);
    this.texts = texts;
  }

  /** Who acted, the trigger of their act, and where an answer to it goes; null from Home. */
  record Act(String user, String triggerId, @Nullable String responseUrl) {}

  Response toCommand(Reply reply, Act act) {
    var responseUrl = act.responseUrl();
    if (reply instanceof Reply.Say say && responseUrl != null && say.message().hasPictures()) {
      afterwards(() -> respond(responseUrl, say.message(), false));
      return Response.ok();
    }
    if (reply instanceof Reply.Say say) {
      return Response.json(
          200,
          SlashCommandResponse.builder()
              .responseType("ephemeral")
              .text(say.message().text())
              .blocks(say.message().withoutPictures().blocks())
              .build());
    }
    viewOf(reply).ifPresent(view -> open(act, view, false));
    return Response.ok();
  }

  /** Whoever waits for a page that does not come is told, where that is possible. */
  private void open(Act act, View view, boolean inPlace) {
    var url = act.responseUrl();
    try {
      origins.remember(act.user(), api.openView(act.triggerId(), view), url, inPlace);
    } catch (SlackException e) {
      LOG.warn("a page did not open: {}", e.getMessage());
      if (url != null) {
        var sorry = Message.of(texts.in(null).mrkdwn("slack.notOpened"));
        afterwards(() -> api.respond(url, sorry, false));
      }
    }
  }

  Response toShortcut(Reply reply, String triggerId) {
    if (reply instanceof Reply.Say say) {
      opened(() -> api.openView(triggerId, asModal(say.message())));
    } else {
      viewOf(reply).ifPresent(view -> opened(() -> api.openView(triggerId, view)));
    }
    return Response.ok();
  }

  Response toAction(Reply reply, Place place, Act act) {
    if (reply instanceof Reply.Say say) {
      sayAfterTap(say, place, act);
    } else if (reply instanceof Reply.Update update && place.viewId() != null) {
      var viewId = place.viewId();
      opened(() -> api.updateView(viewId, update.view()));
    } else {
      viewOf(reply).ifPresent(view -> show(view, place, act));
    }
    return Response.ok();
  }

  private void sayAfterTap(Reply.Say say, Place place, Act act) {
    var responseUrl = act.responseUrl();
    if (responseUrl == null || place.viewId() != null) {
      show(asModal(say.message()), place, act);
      return;
    }
    boolean inPlace = inPlace(place) && !say.beside();
    afterwards(() -> respond(responseUrl, say.message(), inPlace));
  }

  /** Once the act has been acknowledged. */
  private void afterwards(Runnable answer) {
    underWay.incrementAndGet();
    try {
      later.execute(
          Trail.carriedBy(
              () -> {
                try {
                  opened(answer);
                } finally {
                  underWay.decrementAndGet();
                }
              }));
    } catch (RejectedExecutionException full) {
      underWay.decrementAndGet();
      throw full;
    }
  }

  /** Whether every answer that came after its acknowledgement has gone out. */
  public boolean idle() {
    return underWay.get() == 0;
  }

  /** Not every workspace takes pictures; then the same is said without them. */
  private void respond(String responseUrl, Message message, boolean inPlace) {
    try {
      api.respond(responseUrl, message, inPlace);
    } catch (SlackException e) {
      if (!message.hasPictures() || e.outcomeUnknown()) {
        throw e;
      }
      api.respond(responseUrl, message.withoutPictures(), inPlace);
    }
  }

  private static boolean inPlace(Place place) {
    return place.kind() == Place.Kind.PRIVATE_MESSAGE;
  }

  /** On top of an open modal; in its place where Slack lets no more be stacked. */
  private void show(View view, Place place, Act act) {
    var viewId = place.viewId();
    if (place.kind() != Place.Kind.MODAL || viewId == null) {
      open(act, view, inPlace(place));
    } else if (place.full()) {
      opened(() -> api.updateView(viewId, view));
    } else {
      opened(() -> api.pushView(act.triggerId(), view));
    }
  }

  Response toSubmission(Reply reply, String user, ViewStack stack) {
    if (reply instanceof Reply.Errors errors) {
      return json(
          ViewSubmissionResponse.builder()
              .responseAction("errors")
              .errors(errors.byBlock())
              .build());
    }
    if (reply instanceof Reply.CloseAll) {
      return cleared();
    }
    if (reply instanceof Reply.Open open) {
      return stack.full()
          ? updated(open.view())
          : json(ViewSubmissionResponse.builder().responseAction("push").view(open.view()).build());
    }
    if (reply instanceof Reply.Update update) {
      return updated(update.view());
    }
    if (reply instanceof Reply.Say say) {
      return toldWhereOpened(say, user, stack) ? cleared() : updated(asModal(say.message()));
    }
    return Response.ok();
  }

  /**
   * What came of a modal stands in the conversation it was opened from, where it can be read again;
   * if Slack does not take it there in time, it stands in the modal.
   */
  private boolean toldWhereOpened(Reply.Say say, String user, ViewStack stack) {
    var origin = origins.take(user, stack.root());
    if (origin.isEmpty()) {
      return false;
    }
    var place = origin.get();
    boolean inPlace = place.inPlace() && !say.beside();
    try {
      later
          .submit(Trail.carriedBy(() -> respond(place.responseUrl(), say.message(), inPlace)))
          .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
      LOG.info("an answer stays in its modal: {}", e.getClass().getSimpleName());
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Response cleared() {
    return json(ViewSubmissionResponse.builder().responseAction("clear").build());
  }

  private static Response updated(View view) {
    return json(ViewSubmissionResponse.builder().responseAction("update").view(view).build());
  }

  private static Response json(ViewSubmissionResponse response) {
    return Response.json(200, response);
  }

  private static java.util.Optional<View> viewOf(Reply reply) {
    if (reply instanceof Reply.Open open) {
      return java.util.Optional.of(open.view());
    }
    return reply instanceof Reply.Update update
        ? java.util.Optional.of(update.view())
        : java.util.Optional.empty();
  }

  /** A message as a page to read, with nothing to fill in; modals take no pictures. */
  private static View asModal(Message message) {
    var plain = message.withoutPictures().blocks();
    var blocks = plain.isEmpty() ? List.of(Kit.section(message.text())) : plain;
    return Kit.modal("edge.read", "mentorbot", null, "OK", "", blocks);
  }

  /** What fails here has no transaction to undo: the person taps again. */
  private static void opened(Runnable call) {
    try {
      call.run();
    } catch (SlackException e) {
      LOG.warn("an answer did not reach its reader: {}", e.getMessage());
    }
  }

  /** Lets what is promised go out; gives up after five seconds. */
  @Override
  public void close() {
    later.shutdown();
    try {
      if (!later.awaitTermination(Duration.ofSeconds(5).toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("{} private answers were not sent", later.getQueue().size());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
