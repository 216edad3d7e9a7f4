package mentorbot.config;

import java.util.List;
import java.util.Set;

/**
 * Who runs the programme and whom anyone may turn to when something is wrong (R25). Coordinators
 * are Slack people (U…, W…) or user groups (S…), safe contacts are people.
 */
public record Contacts(List<String> coordinators, List<String> safeContacts) {
  /** The made-up people of the local workspace's clinic; see {@code config/programme.yaml}. */
  private static final Set<String> SAMPLE_PEOPLE = Set.of("U02RUTH", "U09SAM");

  public Contacts {
    coordinators =
        Rules.distinct(
            "coordinators", Rules.some("coordinators", coordinators), coordinator -> coordinator);
    for (String coordinator : coordinators) {
      if (!isUserGroup(coordinator)) {
        Rules.person("coordinators", coordinator);
      }
    }
    safeContacts =
        Rules.distinct("safe-contacts", Rules.some("safe-contacts", safeContacts), safe -> safe);
    safeContacts.forEach(contact -> Rules.person("safe-contacts", contact));
  }

  public List<String> coordinatorPeople() {
    return coordinators.stream().filter(Rules::isPerson).toList();
  }

  public List<String> coordinatorGroups() {
    return coordinators.stream().filter(Contacts::isUserGroup).toList();
  }

  /** Whether somebody of the sample clinic is named, who exists in no real Slack workspace. */
  public boolean nameSamplePeople() {
    return coordinators.stream().anyMatch(SAMPLE_PEOPLE::contains)
        || safeContacts.stream().anyMatch(SAMPLE_PEOPLE::contains);
  }

  private static boolean isUserGroup(String id) {
    return id.matches("S[A-Z0-9]{2,20}");
  }
}
