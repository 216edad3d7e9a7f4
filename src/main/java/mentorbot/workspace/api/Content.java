package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import mentorbot.workspace.rules.BlockRules;
import mentorbot.workspace.state.Ids;
import mentorbot.workspace.state.Json;
import mentorbot.workspace.state.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a message says, and Slack's limits on it. Lengths are counted in code points. Sources:
 * chat.postMessage and chat.update method pages; block text total as observed in bolt-js issue
 * 2509.
 */
record Content(
    String text, ArrayNode blocks, ArrayNode attachments, @Nullable ObjectNode metadata) {
  static final int TRUNCATED_AT = 40_000;
  static final int UPDATE_TEXT = 4_000;
  static final int MARKDOWN_TEXT = 12_000;
  static final int BLOCK_TEXT = 13_200;
  static final int ATTACHMENTS = 100;
  static final int METADATA_BYTES = 16_384;

  /** Slack's refusal; empty when the content may be posted. */
  static Optional<Reply> refusal(Args args) {
    return Optional.<Reply>empty()
        .or(() -> refusedText(args))
        .or(() -> refusedBlocks(args))
        .or(() -> refusedAttachments(args))
        .or(() -> refusedMetadata(args));
  }

  private static Optional<Reply> refusedText(Args args) {
    Optional<String> markdown = args.text("markdown_text");
    if (markdown.isPresent()) {
      if (args.text("text").isPresent() || args.node("blocks").isPresent()) {
        return Optional.of(Reply.refuse("markdown_text_conflict"));
      }
      return length(markdown.get()) > MARKDOWN_TEXT
          ? Optional.of(Reply.refuse("msg_too_long"))
          : Optional.empty();
    }
    boolean said = args.text("text").filter(t -> !t.isBlank()).isPresent();
    boolean shown = holds(args, "blocks") || holds(args, "attachments");
    return said || shown ? Optional.empty() : Optional.of(Reply.refuse("no_text"));
  }

  private static boolean holds(Args args, String name) {
    return args.node(name).filter(n -> n.isMissingNode() || !n.isEmpty()).isPresent();
  }

  private static Optional<Reply> refusedBlocks(Args args) {
    Optional<JsonNode> blocks = args.node("blocks");
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    if (!blocks.get().isArray()) {
      return Optional.of(Reply.refuse("invalid_blocks_format"));
    }
    if (blocks.get().isEmpty()) {
      return Optional.empty();
    }
    var violations = BlockRules.message(blocks.get());
    if (!violations.isEmpty()) {
      return Optional.of(Reply.violates("invalid_blocks", violations));
    }
    return textIn(blocks.get()) > BLOCK_TEXT
        ? Optional.of(Reply.refuse("msg_blocks_too_long"))
        : Optional.empty();
  }

  private static int textIn(JsonNode node) {
    int sum = 0;
    for (JsonNode text : node.findValues("text")) {
      sum += text.isTextual() ? length(text.textValue()) : 0;
    }
    return sum;
  }

  private static Optional<Reply> refusedAttachments(Args args) {
    Optional<JsonNode> attachments = args.node("attachments");
    if (attachments.isEmpty()) {
      return Optional.empty();
    }
    if (!attachments.get().isArray()) {
      return Optional.of(Reply.refuse("invalid_attachments"));
    }
    return attachments.get().size() > ATTACHMENTS
        ? Optional.of(Reply.refuse("too_many_attachments"))
        : Optional.empty();
  }

  private static Optional<Reply> refusedMetadata(Args args) {
    Optional<JsonNode> metadata = args.node("metadata");
    if (metadata.isEmpty() || (metadata.get().isObject() && metadata.get().isEmpty())) {
      return Optional.empty();
    }
    JsonNode tree = metadata.get();
    if (!tree.isObject()) {
      return Optional.of(Reply.refuse("invalid_metadata_format"));
    }
    boolean entities = tree.path("entities").isArray();
    boolean event =
        Json.text(tree, "event_type").isPresent() && tree.path("event_payload").isObject();
    if (!entities && !event) {
      return Optional.of(Reply.refuse("invalid_metadata_schema"));
    }
    return tree.toString().getBytes(StandardCharsets.UTF_8).length > METADATA_BYTES
        ? Optional.of(Reply.refuse("metadata_too_large"))
        : Optional.empty();
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Read after {@link #refusal} found nothing. */
  static Content of(Args args) {
    ObjectNode metadata =
        args.node("metadata")
            .filter(m -> m instanceof ObjectNode && !m.isEmpty())
            .map(m -> (ObjectNode) m.deepCopy())
            .orElse(null);
    String text = args.text("markdown_text").or(() -> args.text("text")).orElse("");
    return new Content(cut(text), array(args, "blocks"), array(args, "attachments"), metadata);
  }

  private static String cut(String text) {
    return length(text) <= TRUNCATED_AT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, TRUNCATED_AT));
  }

  private static ArrayNode array(Args args, String name) {
    return args.node(name)
        .filter(ArrayNode.class::isInstance)
        .map(n -> Ids.completed((ArrayNode) n))
        .orElseGet(Json::array);
  }

  Message on(Message message) {
    return message.saying(text, blocks, attachments).carrying(metadata);
  }
}
