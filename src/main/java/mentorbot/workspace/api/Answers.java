package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import mentorbot.workspace.delivery.Deliveries;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Message;
import mentorbot.workspace.state.ResponseUrls;
import mentorbot.workspace.state.State;

/**
 * What the bot says through a response_url or in the ack of a command. Call inside State's lock.
 */
public final class Answers {
  private final State state;
  private final Postings postings;

  public Answers(State state, Deliveries deliveries) {
    this.state = state;
    this.postings = new Postings(state, deliveries);
  }

  /** Slack's error code; empty when it was said. Visibility never changes from ephemeral. */
  public Optional<String> say(ResponseUrls.Reply to, JsonNode said) {
    if (!(said instanceof ObjectNode object)) {
      return Optional.of("invalid_payload");
    }
    Optional<Message> original =
        Optional.ofNullable(to.messageTs())
            .flatMap(ts -> state.conversations().message(to.channel(), ts));
    if (object.path("delete_original").asBoolean(false)) {
      original.ifPresent(postings::delete);
      return Optional.empty();
    }
    Args args = new Args(object);
    Optional<Reply> refused = Content.refusal(args);
    if (refused.isPresent()) {
      return Json.text(refused.get().body(), "error");
    }
    Content content = Content.of(args);
    if (object.path("replace_original").asBoolean(false) && original.isPresent()) {
      replace(original.get(), content);
    } else {
      post(to, object, content);
    }
    return Optional.empty();
  }

  private void replace(Message before, Content content) {
    Message after =
        before
            .saying(content.text(), content.blocks(), content.attachments())
            .editedAt(state.conversations().nextTs());
    postings.change(before, after);
  }

  private void post(ResponseUrls.Reply to, ObjectNode said, Content content) {
    Message draft = postings.draft(to.channel(), content);
    if (said.path("response_type").asText("ephemeral").equals("in_channel")) {
      postings.post(draft.inThread(Json.text(said, "thread_ts").orElse(null)));
    } else {
      postings.post(draft.onlyFor(to.user()).carrying(null));
    }
  }
}
