package mentorbot.slack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * Files that come with a message, shared together under one {@code comment}. Their names are all
 * that tells later whether they arrived, so no two requests may use the same; none of them was
 * shared before {@code since} (programme clock). {@code otherwise} is said where Slack does not
 * take them.
 */
public record Enclosed(String comment, List<Sheet> sheets, String otherwise, Instant since) {
  public Enclosed {
    sheets = List.copyOf(sheets);
  }

  /** One file, written when it is about to go out, so that of many one is held at a time. */
  public record Sheet(String name, String title, Supplier<byte[]> bytes) {
    /** Of text, in UTF-8. */
    public Sheet(String name, String title, String content) {
      this(name, title, () -> content.getBytes(StandardCharsets.UTF_8));
    }

    /** Of text that is written then, in UTF-8. */
    public static Sheet ofText(String name, String title, Supplier<String> content) {
      return new Sheet(name, title, () -> content.get().getBytes(StandardCharsets.UTF_8));
    }

    /** As text, in UTF-8. */
    public Supplier<String> content() {
      return () -> new String(bytes.get(), StandardCharsets.UTF_8);
    }
  }
}
