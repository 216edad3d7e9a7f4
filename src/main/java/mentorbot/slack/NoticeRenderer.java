package mentorbot.slack;

import java.time.ZoneId;
import mentorbot.texts.Words;

/** Makes the message of one kind of notice from its data; static and pure, like every view. */
@FunctionalInterface
public interface NoticeRenderer<D> {
  /** Who will read it. */
  record Reader(String user, Words words, ZoneId zone) {}

  Message render(D data, Reader reader);
}
