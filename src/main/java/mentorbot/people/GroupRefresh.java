package mentorbot.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mentorbot.jobs.OneByOne;
import mentorbot.jobs.Sweep;
import mentorbot.store.Database;

/**
 * Asks Slack every hour who is in the coordinators' user groups, and keeps the last answer while
 * Slack can't be asked. Runs by the wall clock: a moved programme clock makes nobody a coordinator.
 */
public final class GroupRefresh implements Sweep {
  private static final Duration EVERY = Duration.ofHours(1);

  private final Database database;
  private final Clock wall;
  private final Coordinators coordinators;
  private final GroupSource source;

  public GroupRefresh(
      Database database, Clock wall, Coordinators coordinators, GroupSource source) {
    this.database = database;
    this.wall = wall;
    this.coordinators = coordinators;
    this.source = source;
  }

  @Override
  public String name() {
    return "people.coordinators";
  }

  @Override
  public int run(String team, Instant now) {
    var all = new OneByOne();
    all.each(coordinators.groups(), group -> isDue(team, group) && refresh(team, group));
    return all.done();
  }

  private boolean refresh(String team, String group) {
    // Slack is asked outside of any transaction.
    var members = source.members(group);
    members.ifPresent(people -> keep(team, group, people));
    return members.isPresent();
  }

  private boolean isDue(String team, String group) {
    var stale = wall.instant().minus(EVERY);
    return database.read(
        team,
        session ->
            new UserGroups_(session)
                .group(group)
                .filter(known -> known.refreshedAt().isAfter(stale))
                .isEmpty());
  }

  private void keep(String team, String group, List<String> people) {
    database.change(
        team,
        session -> {
          var groups = new UserGroups_(session);
          var known = groups.group(group);
          if (known.isPresent()) {
            known.get().refreshed(wall.instant());
            groups.change(known.get());
          } else {
            groups.add(new UserGroup(group, wall.instant()));
          }
          groups.removeMembers(group);
          people.stream().distinct().forEach(p -> groups.add(new UserGroupMember(group, p)));
        });
  }

  /** Nothing falls due on the programme clock. */
  @Override
  public Optional<Instant> nextDue(String team, Instant after) {
    return Optional.empty();
  }
}
