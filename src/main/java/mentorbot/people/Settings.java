package mentorbot.people;

import org.hibernate.StatelessSession;

/** Finds the row that holds what somebody chose, and makes it for who has not chosen anything. */
final class Settings {
  private Settings() {}

  static Person of(StatelessSession session, String user) {
    var people = new People_(session);
    return people
        .person(user)
        .orElseGet(
            () -> {
              var person = new Person(user);
              people.add(person);
              return person;
            });
  }
}
