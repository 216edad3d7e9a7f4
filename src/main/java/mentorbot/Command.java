package mentorbot;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something to be asked for on the command line.
 *
 * @param option the one option it needs, such as {@code --to}
 * @param value what stands after the option, for people
 * @param does in one sentence
 */
record Command(String name, Optional<String> option, String value, String does, Run run) {
  static final int DONE = 0;

  /** The release audit has found something. */
  static final int FOUND = 1;

  /** Nothing was done; a line says why. */
  static final int REFUSED = 2;

  /** What it is run with. */
  record Call(Map<String, String> environment, String value, PrintStream out, PrintStream err) {}

  /** Answers the exit code. */
  interface Run {
    int of(Call call);
  }

  static Command plain(String name, String does, Run run) {
    return new Command(name, Optional.empty(), "", does, run);
  }

  static Command with(String name, String option, String value, String does, Run run) {
    return new Command(name, Optional.of(option), value, does, run);
  }

  String usage() {
    return "java -jar mentorbot.jar " + name + option.map(o -> " " + o + " " + value).orElse("");
  }

  /** What follows its name, if that is what it needs. */
  Optional<String> valueIn(List<String> following) {
    if (option.isEmpty()) {
      return following.isEmpty() ? Optional.of("") : Optional.empty();
    }
    boolean right =
        following.size() == 2
            && following.get(0).equals(option.get())
            && !following.get(1).isBlank();
    return right ? Optional.of(following.get(1)) : Optional.empty();
  }
}
