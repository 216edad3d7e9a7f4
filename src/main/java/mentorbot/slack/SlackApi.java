package mentorbot.slack;

import static com.slack.api.methods.RequestFormBuilder.toForm;

import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.request.views.ViewsPublishRequest;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.User;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/**
 * Every call we make to Slack's Web API, each method in one place; throws {@link SlackException}.
 */
public final class SlackApi {
  private final Slack slack;
  private final MethodsClient methods;
  private final KeptReader often;
  private final AtomicBoolean reachable = new AtomicBoolean(true);
  private volatile CallWatch watch = CallWatch.NONE;

  public SlackApi(Slack slack, String botToken) {
    this.slack = slack;
    this.methods = slack.methods(botToken);
    this.often = new KeptReader(slack, methods, botToken);
  }

  /** Where a message ended up. */
  public record Posted(String channel, String ts) {}

  /** Opaque keys that let a lost reply be settled later. */
  public record Keys(String eventType, Map<String, Object> payload) {}

  /** From now on it hears of each call. */
  public void watchedBy(CallWatch watching) {
    watch = watching;
  }

  /** Whether the last call got an answer. */
  public boolean reachable() {
    return reachable.get();
  }

  public AuthTestResponse whoAmI() {
    return call("auth.test", () -> methods.authTest(r -> r));
  }

  /** The id of the modal that is open now. */
  public String openView(String triggerId, View view) {
    return call("views.open", () -> methods.viewsOpen(r -> r.triggerId(triggerId).view(view)))
        .getView()
        .getId();
  }

  public void pushView(String triggerId, View view) {
    call("views.push", () -> methods.viewsPush(r -> r.triggerId(triggerId).view(view)));
  }

  public void updateView(String viewId, View view) {
    call("views.update", () -> methods.viewsUpdate(r -> r.viewId(viewId).view(view)));
  }

  public void publishHome(String user, View view) {
    var request = ViewsPublishRequest.builder().userId(user).view(view).build();
    call(
        "views.publish",
        () -> often.call("views.publish", toForm(request), ViewsPublishResponse.class));
  }

  /** {@code conversation} may be a user id: the message then stands in our DM with that person. */
  public Posted post(String conversation, Message message, @Nullable Keys keys) {
    var request =
        ChatPostMessageRequest.builder()
            .channel(conversation)
            .text(message.text())
            .blocks(message.blocks())
            .unfurlLinks(false)
            .unfurlMedia(false)
            .metadata(metadata(keys))
            .build();
    var response =
        call(
            "chat.postMessage",
            () -> often.call("chat.postMessage", toForm(request), ChatPostMessageResponse.class));
    return new Posted(response.getChannel(), response.getTs());
  }

  public void edit(String channel, String ts, Message message) {
    var request =
        ChatUpdateRequest.builder()
            .channel(channel)
            .ts(ts)
            .text(message.text())
            .blocks(message.blocks())
            .build();
    call("chat.update", () -> often.call("chat.update", toForm(request), ChatUpdateResponse.class));
  }

  public void delete(String channel, String ts) {
    call("chat.delete", () -> methods.chatDelete(r -> r.channel(channel).ts(ts)));
  }

  /**
   * The newest messages of a conversation later than {@code oldest}, with their metadata; {@code
   * cursor} as the page before said, null for the first.
   */
  public ConversationsHistoryResponse history(
      String channel, String oldest, @Nullable String cursor) {
    return call(
        "conversations.history",
        () ->
            methods.conversationsHistory(
                r ->
                    r.channel(channel)
                        .oldest(oldest)
                        .cursor(cursor)
                        .includeAllMetadata(true)
                        .limit(100)));
  }

  /** The conversation of us with these people, made if need be. */
  public String conversationWith(List<String> users) {
    return call("conversations.open", () -> methods.conversationsOpen(r -> r.users(users)))
        .getChannel()
        .getId();
  }

  public Optional<User> user(String user) {
    try {
      return Optional.ofNullable(
          call("users.info", () -> methods.usersInfo(r -> r.user(user).includeLocale(true)))
              .getUser());
    } catch (SlackException e) {
      if (e.code().equals("user_not_found") || e.code().equals("user_not_visible")) {
        return Optional.empty();
      }
      throw e;
    }
  }

  public List<String> groupMembers(String userGroup) {
    return call(
            "usergroups.users.list", () -> methods.usergroupsUsersList(r -> r.usergroup(userGroup)))
        .getUsers();
  }

  /** Where a file's content goes, and the id it has with Slack. */
  record Upload(String id, String url) {}

  Upload beginUpload(String name, int length) {
    var begun =
        call(
            "files.getUploadURLExternal",
            () -> methods.filesGetUploadURLExternal(r -> r.filename(name).length(length)));
    return new Upload(begun.getFileId(), begun.getUploadUrl());
  }

  /** Slack has the content then, and nobody sees it. */
  void upload(Upload upload, byte[] content) {
    var request = new Request.Builder().url(upload.url()).post(RequestBody.create(content));
    try (var response =
        slack.getHttpClient().getOkHttpClient().newCall(request.build()).execute()) {
      if (!response.isSuccessful()) {
        throw new SlackException("upload", "http_" + response.code(), 0, null);
      }
    } catch (IOException e) {
      throw new SlackException("upload", SlackException.UNREACHABLE, 0, e);
    }
  }

  /** Shows what was uploaded in a conversation, with a comment: one message. */
  void shareUploads(String channel, List<FileDetails> files, String comment) {
    call(
        "files.completeUploadExternal",
        () ->
            methods.filesCompleteUploadExternal(
                r -> r.channelId(channel).files(files).initialComment(comment)));
  }

  /** Answers a command or tap after its acknowledgement; only the person sees it. */
  void respond(String responseUrl, Message message, boolean inPlace) {
    watched(
        "response_url",
        () -> {
          send(responseUrl, message, inPlace);
          return true;
        });
  }

  private void send(String responseUrl, Message message, boolean inPlace) {
    try {
      var answer =
          ActionResponse.builder()
              .responseType("ephemeral")
              .replaceOriginal(inPlace)
              .text(message.text())
              .blocks(message.blocks())
              .build();
      var response = new ActionResponseSender(slack).send(responseUrl, answer);
      if (response.getCode() >= 300) {
        throw new SlackException("response_url", "http_" + response.getCode(), 0, null);
      }
    } catch (IOException e) {
      throw new SlackException("response_url", SlackException.UNREACHABLE, 0, e);
    }
  }

  private static com.slack.api.model.Message.@Nullable Metadata metadata(@Nullable Keys keys) {
    return keys == null
        ? null
        : com.slack.api.model.Message.Metadata.builder()
            .eventType(keys.eventType())
            .eventPayload(keys.payload())
            .build();
  }

  /** One call of the SDK. */
  private interface Call<R> {
    R run() throws IOException, SlackApiException;
  }

  private <R extends SlackApiTextResponse> R call(String method, Call<R> call) {
    return watched(method, () -> called(method, call));
  }

  private <T> T watched(String method, Supplier<T> call) {
    long begun = System.nanoTime();
    try {
      T answer = call.get();
      watch.called(method, "none", since(begun), Duration.ZERO);
      return answer;
    } catch (SlackException e) {
      watch.called(method, e.code(), since(begun), Duration.ofSeconds(e.retryAfterSeconds()));
      throw e;
    }
  }

  private static Duration since(long nanos) {
    return Duration.ofNanos(System.nanoTime() - nanos);
  }

  private <R extends SlackApiTextResponse> R called(String method, Call<R> call) {
    try {
      R response = call.run();
      reachable.set(true);
      if (!response.isOk()) {
        throw new SlackException(method, String.valueOf(response.getError()), 0, null);
      }
      return response;
    } catch (SlackApiException e) {
      reachable.set(e.getResponse().code() < 500);
      throw refused(method, e);
    } catch (IOException e) {
      reachable.set(false);
      throw new SlackException(method, SlackException.UNREACHABLE, 0, e);
    }
  }

  private static SlackException refused(String method, SlackApiException e) {
    int status = e.getResponse().code();
    if (status == 429) {
      var wait = e.getResponse().header("Retry-After", "1");
      return new SlackException(method, SlackException.RATE_LIMITED, seconds(wait), null);
    }
    if (status >= 500) {
      return new SlackException(method, SlackException.UNREACHABLE, 0, null);
    }
    return new SlackException(method, "http_" + status, 0, null);
  }

  private static int seconds(@Nullable String header) {
    try {
      return header == null ? 1 : Math.max(1, Integer.parseInt(header.strip()));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
