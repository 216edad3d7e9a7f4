package mentorbot.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Whom anybody may turn to when something is wrong (M30), in the order of preference. */
public record SafeContacts(List<String> people) {
  public SafeContacts {
    people = List.copyOf(people);
  }

  /** The first who is neither the person asking nor one of the parties. */
  public Optional<String> contactFor(String user, Collection<String> parties) {
    return people.stream()
        .filter(contact -> !contact.equals(user) && !parties.contains(contact))
        .findFirst();
  }
}
