package mentorbot.actor;

/** The same delivery from Slack arrived before and has had its effect; nothing was written now. */
public final class RepeatedDelivery extends RuntimeException {
  public RepeatedDelivery() {
    super("delivered before", null, false, false);
  }
}
