package mentorbot.surveys;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import mentorbot.config.AreaOption;
import mentorbot.goals.GoalLists;
import mentorbot.people.People_;
import mentorbot.people.PersonArea;
import mentorbot.people.PersonArea.Side;
import mentorbot.store.Database;

/** What somebody can pick as an area of their own, by id and name. */
public final class OwnAreas {
  private final Database database;
  private final GoalLists goals;
  private final Map<String, String> names = new LinkedHashMap<>();

  public OwnAreas(Database database, GoalLists goals, List<AreaOption> areas) {
    this.database = database;
    this.goals = goals;
    areas.forEach(area -> names.put(area.id(), area.name()));
  }

  /** The areas of their goals' plan and those they want help in; without any, all there are. */
  public Map<String, String> of(String team, String user) {
    var ids = new LinkedHashSet<>(goals.vision(team, user).areas());
    ids.addAll(wanted(team, user));
    ids.retainAll(names.keySet());
    return ids.isEmpty() ? names : named(ids);
  }

  private List<String> wanted(String team, String user) {
    return database.read(
        team,
        session ->
            new People_(session)
                .areas(user).stream()
                    .filter(area -> area.side() == Side.WANTED)
                    .map(PersonArea::area)
                    .toList());
  }

  private Map<String, String> named(Iterable<String> ids) {
    var own = new LinkedHashMap<String, String>();
    for (var id : ids) {
      own.put(id, names.getOrDefault(id, id));
    }
    return own;
  }

  /** Of any area; its id if it is no longer one of the programme's. */
  public String name(String area) {
    return names.getOrDefault(area, area);
  }
}
