package mentorbot;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import mentorbot.figures.ProgramFigures;
import mentorbot.notices.SendingState;
import mentorbot.slack.IdentityHolder;
import mentorbot.store.Database;
import mentorbot.transport.Health;
import mentorbot.transport.SocketMode;
import org.jspecify.annotations.Nullable;

/** What the health checks are told. */
final class Readiness implements Health {
  private final IdentityHolder identity;
  private final Database database;
  private final BooleanSupplier reachable;
  private final Supplier<SendingState> sending;
  private final ProgramFigures figures;
  private volatile boolean warm;
  private volatile boolean leaving;
  private volatile String unknown = "Slack has not been reached since the first start";
  private volatile @Nullable SocketMode socket;

  Readiness(
      IdentityHolder identity,
      Database database,
      BooleanSupplier reachable,
      Supplier<SendingState> sending,
      ProgramFigures figures) {
    this.identity = identity;
    this.database = database;
    this.reachable = reachable;
    this.sending = sending;
    this.figures = figures;
  }

  void warm() {
    warm = true;
  }

  void leaving() {
    leaving = true;
  }

  /** Why Slack has not told who we are. */
  void unknownBecause(String why) {
    unknown = why;
  }

  void comesBy(SocketMode carrier) {
    socket = carrier;
  }

  /** Empty where requests come by HTTP. */
  Optional<String> socketTrouble() {
    var carrier = socket;
    return carrier == null ? Optional.empty() : carrier.trouble();
  }

  @Override
  public Optional<String> notReady() {
    if (leaving) {
      return Optional.of("stopping");
    }
    if (!warm) {
      return Optional.of("warming up");
    }
    if (identity.known().isEmpty()) {
      return Optional.of(unknown);
    }
    return database.answers() ? socketTrouble() : Optional.of("the database can't be reached");
  }

  @Override
  public boolean slackReachable() {
    return reachable.getAsBoolean();
  }

  @Override
  public Optional<String> notSending() {
    return sending.get() instanceof SendingState.Stopped stopped
        ? Optional.of("Slack refuses the token (" + stopped.why() + "); nothing is lost")
        : Optional.empty();
  }

  @Override
  public String metrics() {
    return figures.page();
  }
}
