package mentorbot.notices;

import jakarta.persistence.PersistenceException;
import java.util.List;
import mentorbot.actor.Actor;
import mentorbot.store.Database;

/** Whose App Home is kept current: everybody's who has opened it once. */
public final class Homes {
  private final Database database;

  public Homes(Database database) {
    this.database = database;
  }

  /** This person has App Home open: it is published now and whenever it has changed. */
  public void opened(Actor actor) {
    try {
      noteOpened(actor);
    } catch (PersistenceException | jakarta.data.exceptions.DataException openedTwiceAtOnce) {
      noteOpened(actor);
    }
  }

  private void noteOpened(Actor actor) {
    database.write(
        actor,
        session -> {
          var views = new HomeViews_(session);
          if (views.markStale(List.of(actor.user())) == 0) {
            views.add(new HomeView(actor.user()));
          }
          return true;
        });
  }
}
