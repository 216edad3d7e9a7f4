package mentorbot.desk;

import java.util.List;

/** What somebody gets who looks at the desk or something on it. */
public sealed interface Look<T> {
  record Seen<T>(T value) implements Look<T> {}

  /** Not a coordinator; these are. */
  record NotCoordinator<T>(List<String> coordinators) implements Look<T> {
    public NotCoordinator {
      coordinators = List.copyOf(coordinators);
    }
  }
}
