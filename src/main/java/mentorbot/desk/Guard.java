package mentorbot.desk;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import mentorbot.people.Coordinators;
import org.hibernate.StatelessSession;

/** Lets coordinators in, and tells everybody else who they are. */
final class Guard {
  private final Coordinators coordinators;

  Guard(Coordinators coordinators) {
    this.coordinators = coordinators;
  }

  boolean admits(StatelessSession session, String user) {
    return coordinators.is(session, user);
  }

  <T> Look<T> look(StatelessSession session, String user, Supplier<T> seen) {
    return admits(session, user)
        ? new Look.Seen<>(seen.get())
        : new Look.NotCoordinator<>(all(session));
  }

  List<String> all(StatelessSession session) {
    return List.copyOf(coordinators.all(session));
  }

  /** The coordinators who are no party. */
  List<String> without(StatelessSession session, Collection<String> parties) {
    return all(session).stream().filter(person -> !parties.contains(person)).toList();
  }
}
