package mentorbot.workspace.rules;

import java.util.Map;
import java.util.Set;

/**
 * Where blocks appear, and which of them Slack takes there. Matrix: [K] surface tests and the block
 * pages, as gathered in slack-platform.md 1.3; where they differ the larger set is accepted.
 */
enum Surface {
  MESSAGE(Limit.MESSAGE_BLOCKS_MAX),
  MODAL(Limit.VIEW_BLOCKS_MAX),
  HOME(Limit.VIEW_BLOCKS_MAX);

  private static final Map<String, Set<Surface>> REFUSED_BLOCKS =
      Map.ofEntries(
          Map.entry("alert", Set.of(MESSAGE, HOME)),
          Map.entry("card", Set.of(MODAL)),
          Map.entry("carousel", Set.of(MODAL)),
          Map.entry("container", Set.of(MODAL)),
          Map.entry("context_actions", Set.of(MODAL, HOME)),
          Map.entry("data_table", Set.of(MODAL)),
          Map.entry("data_visualization", Set.of(MODAL)),
          Map.entry("file", Set.of(MESSAGE, MODAL, HOME)),
          Map.entry("markdown", Set.of(MODAL, HOME)),
          Map.entry("plan", Set.of(MODAL, HOME)),
          Map.entry("table", Set.of(MODAL, HOME)),
          Map.entry("task_card", Set.of(MODAL, HOME)));

  private static final Map<String, Set<Surface>> REFUSED_ELEMENTS =
      Map.of(
          "email_text_input", Set.of(MESSAGE, HOME),
          "url_text_input", Set.of(MESSAGE, HOME),
          "number_input", Set.of(MESSAGE, HOME),
          "file_input", Set.of(MESSAGE, HOME),
          "rich_text_input", Set.of(MESSAGE),
          "datetimepicker", Set.of(HOME));

  private final Limit blocks;

  Surface(Limit blocks) {
    this.blocks = blocks;
  }

  Limit blocks() {
    return blocks;
  }

  boolean takesBlock(String type) {
    return !REFUSED_BLOCKS.getOrDefault(type, Set.of()).contains(this);
  }

  boolean takesElement(String type) {
    return !REFUSED_ELEMENTS.getOrDefault(type, Set.of()).contains(this);
  }
}
