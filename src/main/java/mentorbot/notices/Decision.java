package mentorbot.notices;

import java.time.Instant;

/** Whether a due notice still matters, asked right before it is sent or edited. */
public sealed interface Decision<D> {
  /** Send it, saying this. */
  record Send<D>(D data) implements Decision<D> {}

  /** Too late or no longer true; {@code why} is kept, so it names no content. */
  record Drop<D>(String why) implements Decision<D> {}

  /** Not yet: ask again then (programme clock). */
  record Later<D>(Instant until) implements Decision<D> {}

  /**
   * What stands there is to be gone: the message is deleted. Where it tells of other things too, or
   * Slack does not let it be deleted, it says this instead. Not sent yet, it never is.
   */
  record Remove<D>(D instead) implements Decision<D> {}

  static <D> Decision<D> send(D data) {
    return new Send<>(data);
  }

  static <D> Decision<D> drop(String why) {
    return new Drop<>(why);
  }

  static <D> Decision<D> remove(D instead) {
    return new Remove<>(instead);
  }

  static <D> Decision<D> later(Instant until) {
    return new Later<>(until);
  }
}
