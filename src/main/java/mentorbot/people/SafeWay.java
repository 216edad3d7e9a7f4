package mentorbot.people;

import java.util.HashSet;
import java.util.Optional;
import mentorbot.store.Database;

/**
 * "Something is wrong" (M30): names a person to turn to who is no party of any of this person's
 * relationships. Only reads: that somebody asked is stored nowhere.
 */
public final class SafeWay {
  private final Database database;
  private final SafeContacts contacts;
  private final Coordinators coordinators;
  private final Involvement involvement;

  public SafeWay(
      Database database,
      SafeContacts contacts,
      Coordinators coordinators,
      Involvement involvement) {
    this.database = database;
    this.contacts = contacts;
    this.coordinators = coordinators;
    this.involvement = involvement;
  }

  /** Best nobody the person reports to; a coordinator if no named contact is free of ties. */
  public Optional<String> contactFor(String team, String user) {
    return database.read(
        team,
        session -> {
          var partners = involvement.partnersOf(session, user);
          var tied = new HashSet<>(partners);
          ReportingLines.supervisorOf(session, user).ifPresent(tied::add);
          return contacts
              .contactFor(user, tied)
              .or(
                  () ->
                      coordinators.all(session).stream()
                          .filter(c -> !c.equals(user) && !tied.contains(c))
                          .findFirst())
              .or(() -> contacts.contactFor(user, partners));
        });
  }
}
