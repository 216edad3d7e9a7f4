package mentorbot.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import mentorbot.notices.Courier.Errand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One visit at one person's mailbox, under its lease: settles what is in doubt, edits what has
 * changed, tells what is due, publishes Home; stops where Slack asks for patience.
 */
final class Visit {
  private static final Logger LOG = LoggerFactory.getLogger(Visit.class);
  private static final Duration AFTER_A_BUG = Duration.ofSeconds(30);
  private static final Duration OTHERS_FIRST = Duration.ofSeconds(5);
  private static final int MOST_DOUBLINGS = 9;

  final Desk desk;
  final String team;
  final String user;
  private final boolean awaited;
  private final BooleanSupplier stopping;
  private Courier.Hold hold;
  private int messages;
  private @Nullable Instant retryAt;
  private boolean letGo;

  /** {@code awaited}: this person looks at the screen for what comes. */
  Visit(Desk desk, String team, String user, boolean awaited, BooleanSupplier stopping) {
    this.desk = desk;
    this.team = team;
    this.user = user;
    this.awaited = awaited;
    this.stopping = stopping;
    this.hold = desk.leases().hold(team, user);
  }

  String key() {
    return team + " " + user;
  }

  /** How many messages now stand in the conversation that did not before. */
  int run() {
    hold = desk.leases().hold(team, user);
    if (stopping() || !desk.leases().win(team, user)) {
      return 0;
    }
    try {
      boolean toTheEnd =
          new Settling(this).run()
              && new Editing(this).run()
              && new Telling(this).run()
              && new Homecoming(this).run();
      LOG.debug("visited a mailbox, to the end: {}", toTheEnd);
    } catch (RuntimeException e) {
      LOG.error("a visit at the mailbox of {} failed", user, e);
      retryIn(AFTER_A_BUG);
    }
    // Not in a "finally": after an Error the lease runs out by itself, as after a kill.
    if (letGo) {
      desk.leases().released(team, user);
    } else {
      desk.leases().release(team, user, retryAt);
    }
    return messages;
  }

  /** For the calls to Slack that follow. */
  Courier.Hold hold() {
    return hold;
  }

  boolean stopping() {
    return stopping.getAsBoolean();
  }

  void delivered() {
    messages++;
    desk.gate().taken();
    retryIn(desk.courier().breather());
  }

  /**
   * Like {@link #delivered}, and notes it; where this was the last of the visit, ends that, too.
   */
  void told(List<String> ids, Receipt.Taken taken, Instant now) {
    delivered();
    boolean last = drawsBreath();
    desk.ledger()
        .sent(
            team,
            user,
            ids,
            taken,
            now,
            session -> {
              if (last) {
                desk.leases().letGo(session, user, retryAt);
              }
            });
    letGo = last;
  }

  /** One message a second in a conversation: the next one belongs to another visit. */
  boolean drawsBreath() {
    return messages > 0 && !desk.courier().breather().isZero();
  }

  /** Whatever asks for the longest pause is obeyed. */
  void retryIn(Duration pause) {
    var until = desk.clocks().wall().instant().plus(pause);
    if (!pause.isZero() && (retryAt == null || until.isAfter(retryAt))) {
      retryAt = until;
    }
  }

  /** Waits for its turn; false if that would take long. */
  boolean hasTurn(Errand errand, Recipient reader) {
    var pause = desk.courier().turn(errand, reader, awaited);
    if (pause.isZero()) {
      return true;
    }
    retryIn(pause);
    return false;
  }

  Recipient reader() {
    return desk.database().read(team, s -> desk.readers().recipient(s, team, user));
  }

  /**
   * What to do after a call: its consequences for everybody and for this person are drawn here.
   * True: go on.
   */
  boolean goOn(Receipt receipt, Consequences consequences) {
    if (receipt instanceof Receipt.Unknown unknown) {
      desk.gate().down(unknown.why());
      retryIn(consequences.unanswered());
      // Others are tried first: perhaps it is this message alone that Slack always fails at.
      retryIn(desk.gate().untilOpen().plus(OTHERS_FIRST));
      return false;
    }
    if (receipt instanceof Receipt.Down down) {
      consequences.nothingHappened();
      desk.gate().down(down.why());
      return false;
    }
    if (receipt instanceof Receipt.NotAllowed notAllowed) {
      consequences.nothingHappened();
      desk.gate().notAllowed(notAllowed.why());
      return false;
    }
    desk.gate().answered();
    return goOnAnswered(receipt, consequences);
  }

  private boolean goOnAnswered(Receipt receipt, Consequences consequences) {
    if (receipt instanceof Receipt.Taken taken) {
      consequences.taken(taken);
      return true;
    }
    if (receipt instanceof Receipt.Slower slower) {
      consequences.nothingHappened();
      retryIn(slower.pause());
      return false;
    }
    if (receipt instanceof Receipt.Failed failed) {
      return goOnAfterFailure(failed, consequences);
    }
    if (receipt instanceof Receipt.Unreachable unreachable) {
      desk.ledger().unreachable(team, user, unreachable.why(), now());
      return false;
    }
    consequences.never(((Receipt.Refused) receipt).why());
    return true;
  }

  private boolean goOnAfterFailure(Receipt.Failed failed, Consequences consequences) {
    boolean patient = waitsAfterFailure();
    if (patient) {
      consequences.nothingHappened();
    } else {
      consequences.never(failed.why());
    }
    return !patient;
  }

  /** Waits longer each time in a row; false: often enough. */
  boolean waitsAfterFailure() {
    int failures = desk.ledger().failedAgain(team, user);
    if (failures > MOST_DOUBLINGS) {
      desk.ledger().failuresForgotten(team, user);
      return false;
    }
    retryIn(Duration.ofSeconds(1L << failures));
    return true;
  }

  Instant now() {
    return desk.clocks().programme().instant();
  }

  /** What a call's outcome means for what it was about. */
  interface Consequences {
    void taken(Receipt.Taken taken);

    void nothingHappened();

    /** What it was about may have happened; answers how long to wait before it is tried again. */
    default Duration unanswered() {
      return Duration.ZERO;
    }

    void never(String why);
  }
}
