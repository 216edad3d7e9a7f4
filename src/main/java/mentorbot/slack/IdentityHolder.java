package mentorbot.slack;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Who we are, as soon as it is known: kept from an earlier run, or learned from Slack. */
public final class IdentityHolder {
  private final AtomicReference<Optional<Identity>> identity =
      new AtomicReference<>(Optional.empty());

  public Optional<Identity> known() {
    return identity.get();
  }

  public void learn(Identity learned) {
    identity.set(Optional.of(learned));
  }
}
