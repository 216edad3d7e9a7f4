package mentorbot.agreement;

import java.util.function.Supplier;
import mentorbot.store.Overtaken;

/** Two parties act on one agreement at the same moment. */
final class Attempts {
  private Attempts() {}

  static <T> T at(Supplier<T> act) {
    return Overtaken.retrying(act);
  }
}
