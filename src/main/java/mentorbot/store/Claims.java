package mentorbot.store;

import mentorbot.actor.Actor;

/** What deliveries from Slack have claimed, so that each has one effect. */
public final class Claims {
  private final Database database;

  public Claims(Database database) {
    this.database = database;
  }

  /**
   * Gives back what a delivery claimed that had no effect: a form answered with what is to be
   * corrected stays open, and Slack sends it again under the same key.
   */
  public void giveBack(Actor actor) {
    if (!actor.claims()) {
      return;
    }
    var key = Delivery.idOf(actor.delivery());
    if (database.read(actor.team(), session -> new Deliveries_(session).claimed(key))) {
      database.change(actor.team(), session -> new Deliveries_(session).giveBack(key));
    }
  }
}
