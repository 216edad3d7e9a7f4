package mentorbot.surveys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import mentorbot.config.SurveyAudience;
import mentorbot.config.SurveyGroup;
import mentorbot.mentorships.Participant.Role;
import mentorbot.people.People.Placed;
import mentorbot.people.People_;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Whom a survey can ask: people who take part, by their part in relationships. */
final class Eligible {
  private Eligible() {}

  /** Somebody's part in a relationship. */
  record Part(String mentorship, String person, Role role) {}

  /** Everybody with such a part in a relationship that runs, with their group. */
  static SortedMap<String, String> running(
      StatelessSession session, SurveyAudience audience, SurveyGroup group) {
    return groups(session, new Parts_(session).running(), audience, group);
  }

  /** The people of these parts who are still there, with their group. */
  static SortedMap<String, String> groups(
      StatelessSession session,
      Collection<Part> parts,
      SurveyAudience audience,
      SurveyGroup group) {
    var roles = new TreeMap<String, List<Role>>();
    for (var part : parts) {
      if (isOf(audience, part.role())) {
        roles.computeIfAbsent(part.person(), p -> new ArrayList<>()).add(part.role());
      }
    }
    var people = new HashMap<String, Placed>();
    new People_(session).present().forEach(person -> people.put(person.id(), person));
    var groups = new TreeMap<String, String>();
    roles.forEach(
        (user, theirs) -> {
          var person = people.get(user);
          if (person != null) {
            groups.put(user, name(group, person, theirs));
          }
        });
    return groups;
  }

  static boolean isOf(SurveyAudience audience, Role role) {
    return switch (audience) {
      case MENTORS -> role != Role.MENTEE;
      case MENTEES -> role != Role.MENTOR;
      case BOTH -> true;
    };
  }

  private static String name(SurveyGroup group, Placed person, List<Role> roles) {
    return switch (group) {
      case NONE -> "";
      case ROLE -> role(roles);
      case SITE -> orOther(person.site());
      case DISCIPLINE -> orOther(person.discipline());
    };
  }

  /** Who mentors and is mentored counts as a mentor. */
  private static String role(List<Role> roles) {
    if (roles.contains(Role.MENTOR)) {
      return "mentor";
    }
    return roles.contains(Role.MENTEE) ? "mentee" : "peer";
  }

  private static String orOther(@Nullable String id) {
    return id == null ? "other" : id;
  }
}
