package mentorbot.actor;

/**
 * Who acts, by which delivery. The delivery key (Slack's trigger, view hash or event id) is claimed
 * in the transaction of the act, so that a repeated delivery has one effect.
 */
public record Actor(String team, String user, String delivery) {
  private static final String NONE = "";

  /** The program itself, acting by a sweep: sweeps are idempotent and claim nothing. */
  public static Actor program(String team) {
    return new Actor(team, "", NONE);
  }

  /** Whether a delivery is to be claimed. */
  public boolean claims() {
    return !delivery.isEmpty();
  }
}
