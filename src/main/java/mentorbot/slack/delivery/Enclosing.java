package mentorbot.slack.delivery;

import java.util.function.Supplier;
import mentorbot.slack.FileShare;
import mentorbot.slack.delivery.Composer.Composed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the files of a letter to its reader before the letter itself, which proves by its key that
 * all of it has arrived. Whoever comes again after a lost reply finds by their names which files
 * are there.
 */
final class Enclosing {
  private static final Logger LOG = LoggerFactory.getLogger(Enclosing.class);

  private final FileShare share;

  Enclosing(FileShare share) {
    this.share = share;
  }

  /**
   * The letter as it is to be posted: where Slack takes no files, it says so. {@code still} is run
   * before each call.
   */
  Composed before(Composed letter, Supplier<String> conversation, Runnable still) {
    var written = letter;
    for (var enclosed : letter.message().enclosed()) {
      var refused = share.share(conversation.get(), enclosed, still);
      if (refused.isPresent()) {
        LOG.warn("Slack takes no files of kinds {}: {}", letter.kinds(), refused.get());
        written = written.adding(enclosed.otherwise());
      }
    }
    return written;
  }
}
