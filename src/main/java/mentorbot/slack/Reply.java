package mentorbot.slack;

import com.slack.api.model.view.View;
import java.util.Map;

/**
 * What a handler answers; the edge turns it into the acknowledgement or call that fits where it
 * came from.
 */
public sealed interface Reply {
  /**
   * Only the person who asked sees it; on a private message it takes that message's place, unless
   * it is said {@code beside} it, since what stands there is still of use.
   */
  record Say(Message message, boolean beside) implements Reply {}

  /** A modal: opened from a command, message or Home; pushed on top of an open modal. */
  record Open(View view) implements Reply {}

  /** Takes the place of the modal page that was submitted or acted on. */
  record Update(View view) implements Reply {}

  /** Shown under the inputs named by block id; nothing was saved and what was typed stays. */
  record Errors(Map<String, String> byBlock) implements Reply {}

  /** Nothing to say: a submitted page closes; a message is edited by its notice. */
  record Done() implements Reply {}

  /** Closes the whole stack of modals. */
  record CloseAll() implements Reply {}

  static Reply tell(Message message) {
    return new Say(message, false);
  }

  static Reply tell(String mrkdwn) {
    return new Say(Message.of(mrkdwn), false);
  }

  /** Such as that a file is on its way. */
  static Reply beside(String mrkdwn) {
    return new Say(Message.of(mrkdwn), true);
  }

  static Reply open(View view) {
    return new Open(view);
  }

  static Reply update(View view) {
    return new Update(view);
  }

  static Reply error(String block, String text) {
    return new Errors(Map.of(block, text));
  }

  static Reply done() {
    return new Done();
  }
}
