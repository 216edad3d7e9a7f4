package mentorbot;

import java.io.PrintStream;
import mentorbot.config.Definitions;
import mentorbot.config.Settings;

final class LocalWorkspace {
  private LocalWorkspace() {}

  static AutoCloseable start(
      Settings settings, Definitions definitions, boolean fresh, PrintStream out) {
    throw new UnsupportedOperationException();
  }
}
