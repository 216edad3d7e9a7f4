package mentorbot.notices;

import jakarta.persistence.PersistenceException;
import mentorbot.store.Database;

/** Makes the mailbox of somebody who never had one. */
final class FirstVisit {
  private final Database database;

  FirstVisit(Database database) {
    this.database = database;
  }

  boolean isFirst(String team, String user) {
    if (database.<Boolean>read(team, s -> new Mailboxes_(s).exists(user))) {
      return false;
    }
    try {
      database.change(team, session -> new Mailboxes_(session).add(new Mailbox(user)));
    } catch (PersistenceException | jakarta.data.exceptions.DataException madeByAnother) {
      // Then it is there: whoever wins the lease decides.
    }
    return true;
  }
}
