package mentorbot.agreement;

import java.util.Optional;
import org.hibernate.StatelessSession;

/** What the mentee wrote when asking for this mentor; the first draft starts with it (R34). */
@FunctionalInterface
public interface Purposes {
  Optional<String> of(StatelessSession session, String mentorship);

  /** The first of these that knows one. */
  static Purposes firstOf(Purposes first, Purposes second) {
    return (session, mentorship) ->
        first.of(session, mentorship).or(() -> second.of(session, mentorship));
  }
}
