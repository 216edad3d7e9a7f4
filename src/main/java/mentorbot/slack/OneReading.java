package mentorbot.slack;

import java.util.function.Supplier;

/** Has everything that an answer says read from one state of affairs. */
@FunctionalInterface
public interface OneReading {
  <T> T together(String team, Supplier<T> answer);
}
