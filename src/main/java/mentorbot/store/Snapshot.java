package mentorbot.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** What is read for one answer: in one transaction, and the same thing only once. */
final class Snapshot {
  private final String team;
  private final StatelessSession session;
  private final Map<Object, Object> read = new HashMap<>();

  Snapshot(String team, StatelessSession session) {
    this.team = team;
    this.session = session;
  }

  boolean isOf(String otherTeam) {
    return team.equals(otherTeam);
  }

  StatelessSession session() {
    return session;
  }

  /** The key stands for one kind of result, never null. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <T> T once(Object key, Supplier<T> reader) {
    var known = read.get(key);
    if (known == null) {
      known = reader.get();
      read.put(key, known);
    }
    return (T) known;
  }
}
