package mentorbot.slack.delivery;

import java.util.Iterator;
import java.util.function.Function;
import mentorbot.notices.Receipt;
import mentorbot.slack.Message;
import mentorbot.slack.SlackException;
import mentorbot.slack.delivery.Composer.Composed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures are taken in some workspaces only; any other block that Slack refuses is our bug. The
 * person is told nevertheless, in simpler and simpler words.
 */
final class InSimplerWords {
  private static final Logger LOG = LoggerFactory.getLogger(InSimplerWords.class);

  private InSimplerWords() {}

  static Receipt ifRefused(Composed letter, Function<Message, Receipt> call) {
    try {
      return call.apply(letter.message());
    } catch (SlackException e) {
      var simpler = letter.simpler().iterator();
      if (!isRefused(e) || !simpler.hasNext()) {
        throw e;
      }
      if (letter.message().hasPictures()) {
        LOG.warn("Slack takes no pictures of notices of kinds {}: {}", letter.kinds(), e.code());
      } else {
        LOG.error("Slack refuses blocks of notices of kinds {}: {}", letter.kinds(), e.code());
      }
      return next(letter, simpler, call);
    }
  }

  private static Receipt next(
      Composed letter, Iterator<Message> ways, Function<Message, Receipt> call) {
    try {
      return call.apply(ways.next());
    } catch (SlackException e) {
      if (!isRefused(e) || !ways.hasNext()) {
        throw e;
      }
      LOG.error("Slack refuses plain blocks of notices of kinds {}: {}", letter.kinds(), e.code());
      return next(letter, ways, call);
    }
  }

  private static boolean isRefused(SlackException e) {
    return SlackErrors.of(e) == Consequence.PLAIN_TEXT;
  }
}
