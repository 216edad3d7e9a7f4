package mentorbot.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.stream.Stream;

/**
 * A message as Slack shows it. {@code text} is what notifications and screen readers read, so it
 * sums up the blocks; {@code enclosed} are files that come with it.
 */
public record Message(String text, List<LayoutBlock> blocks, List<Enclosed> enclosed) {
  /** Slack splits longer texts into several messages. */
  public static final int TEXT_LIMIT = 4_000;

  public Message {
    text = Cut.to(text, TEXT_LIMIT);
    blocks = List.copyOf(blocks);
    enclosed = List.copyOf(enclosed);
    Apart.tell(blocks);
  }

  public Message(String text, List<LayoutBlock> blocks) {
    this(text, blocks, List.of());
  }

  /** Files go out before the message that speaks of them; only notices carry any. */
  public Message enclosing(Enclosed files) {
    return new Message(text, blocks, List.of(files));
  }

  public static Message of(String text, LayoutBlock... blocks) {
    return new Message(text, List.of(blocks));
  }

  /** One paragraph of mrkdwn, which is also the fallback text. */
  public static Message of(String mrkdwn) {
    return of(mrkdwn, Kit.section(mrkdwn));
  }

  public boolean hasPictures() {
    return blocks.stream().anyMatch(Picture.class::isInstance);
  }

  /** The same for a workspace that does not take charts and tables. */
  public Message withoutPictures() {
    return hasPictures()
        ? new Message(
            text,
            blocks.stream()
                .flatMap(b -> b instanceof Picture drawn ? drawn.instead().stream() : Stream.of(b))
                .toList(),
            enclosed)
        : this;
  }
}
