package mentorbot.store;

import mentorbot.actor.Actor;

/** What deliveries from Slack have claimed, so that each has one effect. */
public final class Claims {
  private final Database database;

  public Claims(Database database) {
    this.database = database;
  }

  /**
   * Gives back what this very actor claimed and had no effect: a form answered with what is to be
   * corrected stays open, and Slack sends it again under the same key. Of a delivery that came
   * twice, the second one finds things as the first one left them, and may well be told to correct
   * something; what the first one claimed stays claimed.
   */
  public void giveBack(Actor actor) {
    if (database.hasJustClaimed(actor)) {
      var key = Delivery.idOf(actor.delivery());
      database.change(actor.team(), session -> new Deliveries_(session).giveBack(key));
    }
  }
}
