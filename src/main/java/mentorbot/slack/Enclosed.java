package mentorbot.slack;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

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

  /** One file; its bytes are read from the start each time. */
  public record Sheet(String name, String title, ByteBuffer bytes) {
    public Sheet {
      bytes = bytes.asReadOnlyBuffer();
    }

    /** Of text, in UTF-8. */
    public Sheet(String name, String title, String content) {
      this(name, title, StandardCharsets.UTF_8.encode(content));
    }

    public static Sheet of(String name, String title, byte[] bytes) {
      return new Sheet(name, title, ByteBuffer.wrap(bytes));
    }

    byte[] copy() {
      var copy = new byte[bytes.remaining()];
      bytes.duplicate().get(copy);
      return copy;
    }

    /** As text, in UTF-8. */
    public String content() {
      return new String(copy(), StandardCharsets.UTF_8);
    }
  }
}
