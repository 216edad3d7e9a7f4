package mentorbot.workspace.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import mentorbot.workspace.state.Json;

/** One page of a list, by Slack's cursors (opaque text, "" after the last). */
record Page<T>(List<T> items, String next) {
  private static final String MARK = "next:";

  /** Empty when the cursor is none of ours. */
  static <T> Optional<Page<T>> of(List<T> all, Args args, int usual, int most) {
    int limit = Math.min(most, Math.max(1, args.number("limit", usual)));
    int from = args.text("cursor").map(Page::read).orElse(0);
    if (from < 0 || from > all.size()) {
      return Optional.empty();
    }
    int to = Math.min(all.size(), from + limit);
    return Optional.of(new Page<>(all.subList(from, to), to < all.size() ? write(to) : ""));
  }

  boolean hasMore() {
    return !next.isEmpty();
  }

  ObjectNode metadata() {
    return Json.object().put("next_cursor", next);
  }

  private static String write(int at) {
    return Base64.getEncoder().encodeToString((MARK + at).getBytes(StandardCharsets.UTF_8));
  }

  private static int read(String cursor) {
    try {
      String text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
      return text.startsWith(MARK) ? Integer.parseInt(text.substring(MARK.length())) : -1;
    } catch (IllegalArgumentException notOurs) {
      return -1;
    }
  }
}
