package mentorbot.workspace.state;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.Set;

/** Ids nobody can guess, and the ids Slack gives to blocks and elements that came without. */
public final class Ids {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Set<String> WITHOUT_ACTION = Set.of("image", "mrkdwn", "plain_text");

  private Ids() {}

  public static String random(String prefix, int length) {
    StringBuilder id = new StringBuilder(prefix);
    for (int i = 0; i < length; i++) {
      id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return id.toString();
  }

  /** A copy in which every block has a block_id and every interactive element an action_id. */
  public static ArrayNode completed(ArrayNode blocks) {
    ArrayNode copy = blocks.deepCopy();
    for (var block : copy) {
      if (block instanceof ObjectNode object) {
        complete(object);
      }
    }
    return copy;
  }

  private static void complete(ObjectNode block) {
    fill(block, "block_id", 5);
    if (block.get("accessory") instanceof ObjectNode accessory) {
      completeElement(accessory);
    }
    if (block.get("element") instanceof ObjectNode element) {
      completeElement(element);
    }
    if (block.get("elements") instanceof ArrayNode elements
        && Set.of("actions", "context_actions").contains(block.path("type").asText())) {
      elements.forEach(
          e -> {
            if (e instanceof ObjectNode element) {
              completeElement(element);
            }
          });
    }
    if (block.get("child_blocks") instanceof ArrayNode children) {
      children.forEach(
          c -> {
            if (c instanceof ObjectNode child) {
              complete(child);
            }
          });
    }
  }

  private static void completeElement(ObjectNode element) {
    if (!WITHOUT_ACTION.contains(element.path("type").asText())) {
      fill(element, "action_id", 5);
    }
  }

  private static void fill(ObjectNode node, String field, int length) {
    if (node.path(field).asText("").isEmpty()) {
      node.put(field, random("", length));
    }
  }
}
