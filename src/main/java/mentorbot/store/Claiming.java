package mentorbot.store;

import java.time.Clock;
import mentorbot.actor.Actor;
import mentorbot.actor.RepeatedDelivery;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** Claims deliveries, and knows which one was claimed last in a thread. */
final class Claiming {
  private final Clock wall;

  // One database's claim is not another's, so it can't be shared by a static field.
  @SuppressWarnings("ThreadLocalUsage")
  private final ThreadLocal<@Nullable Actor> last = new ThreadLocal<>();

  Claiming(Clock wall) {
    this.wall = wall;
  }

  /** Throws {@link RepeatedDelivery} if it had its effect. */
  void claim(StatelessSession session, String key) {
    var deliveries = new Deliveries_(session);
    if (deliveries.claimed(key)) {
      throw new RepeatedDelivery();
    }
    deliveries.add(new Delivery(key, wall.instant()));
  }

  /** Its claim is committed. */
  void did(Actor actor) {
    last.set(actor);
  }

  /** Of two that are equal, as of a delivery that came twice, one has and the other has not. */
  @SuppressWarnings("ReferenceEquality")
  boolean wasJustDoneBy(Actor actor) {
    return last.get() == actor;
  }
}
