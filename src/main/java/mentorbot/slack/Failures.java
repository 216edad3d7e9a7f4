package mentorbot.slack;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.Supplier;
import mentorbot.actor.RepeatedDelivery;
import mentorbot.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every bug ends: logged with a code, answered with the code, never a stack trace to a
 * person.
 */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Texts texts;

  Failures(Texts texts) {
    this.texts = texts;
  }

  /** How it went: {@code repeated} had its effect before, {@code failed} met a bug. */
  record Handled(Reply reply, boolean repeated, boolean failed) {}

  Handled answerFor(String route, Supplier<Reply> handling) {
    try {
      return new Handled(handling.get(), false, false);
    } catch (RepeatedDelivery repeated) {
      return new Handled(Reply.done(), true, false);
    } catch (RuntimeException e) {
      var code = log(route, e);
      return new Handled(Reply.tell(texts.in(null).say("slack.failed", "code", code)), false, true);
    }
  }

  /**
   * Logs with the route and a fresh code. Messages of foreign exceptions may quote private text.
   */
  String log(String route, RuntimeException e) {
    var code = String.format(Locale.ROOT, "%06X", RANDOM.nextInt(1 << 24));
    LOG.error("{} failed, code {}", route, code, e);
    return code;
  }
}
