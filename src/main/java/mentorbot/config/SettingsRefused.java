package mentorbot.config;

import java.util.List;

/**
 * Why the program does not start: every problem found, one line each, naming the variable or key,
 * the reason and what to do. No line holds a secret.
 */
public final class SettingsRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // an immutable list of strings
  private final List<String> problems;

  public SettingsRefused(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
