package mentorbot.slack;

import java.time.ZoneId;
import mentorbot.texts.Words;

/** Makes the message of one kind of notice from its data; static and pure, like every view. */
@FunctionalInterface
public interface NoticeRenderer<D> {
  /** Who will read it. */
  record Reader(String user, Words words, ZoneId zone) {}

  Message render(D data, Reader reader);

  /** Whether a second one of the same words in the same message would tell nothing more. */
  default boolean onceIsEnough() {
    return false;
  }
}
