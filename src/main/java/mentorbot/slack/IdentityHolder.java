package mentorbot.slack;

import java.util.Optional;

/** Who we are, as soon as it is known: kept from an earlier run, or learned from Slack. */
public final class IdentityHolder {
  private volatile Optional<Identity> identity = Optional.empty();

  public Optional<Identity> known() {
    return identity;
  }

  public void learn(Identity learned) {
    identity = Optional.of(learned);
  }
}
