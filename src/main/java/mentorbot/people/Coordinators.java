package mentorbot.people;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.StatelessSession;

/**
 * Who runs the programme: people named in its definition, and the members of user groups named
 * there, as Slack last told them ({@link GroupRefresh}).
 */
public final class Coordinators {
  private final List<String> people;
  private final List<String> groups;

  public Coordinators(List<String> people, List<String> groups) {
    this.people = List.copyOf(people);
    this.groups = List.copyOf(groups);
  }

  public boolean is(StatelessSession session, String user) {
    return people.contains(user) || all(session).contains(user);
  }

  /** In the order of their ids. */
  public Set<String> all(StatelessSession session) {
    var all = new TreeSet<>(people);
    if (!groups.isEmpty()) {
      all.addAll(new UserGroups_(session).people(groups));
    }
    return all;
  }

  List<String> groups() {
    return groups;
  }
}
