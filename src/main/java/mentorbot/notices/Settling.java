package mentorbot.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentorbot.notices.Courier.Errand;
import mentorbot.notices.Ledger.Marked;
import org.jspecify.annotations.Nullable;

/**
 * Finds out whether what was attempted did arrive, by looking for its key in the conversation,
 * before anything else is said there.
 */
final class Settling {
  /**
   * A call whose answer was lost may still be under way for as long as this: it begins while the
   * lease need not be renewed for it, and is given up before the lease would have run out.
   */
  static final Duration SETTLE_AFTER = Leases.LENGTH;

  private final Visit visit;
  private final Desk desk;

  Settling(Visit visit) {
    this.visit = visit;
    this.desk = visit.desk;
  }

  /** {@code at}: when the last of the calls went out. */
  private record Doubt(
      List<Marked> marked, Instant at, @Nullable String channel, @Nullable String lastTs) {
    Instant ripe() {
      return at.plus(SETTLE_AFTER);
    }
  }

  private static final Doubt NO_DOUBT = new Doubt(List.of(), Instant.EPOCH, null, null);

  boolean run() {
    var doubt = doubt();
    if (doubt.marked().isEmpty()) {
      return true;
    }
    var unripe = Duration.between(desk.clocks().wall().instant(), doubt.ripe());
    if (unripe.compareTo(Duration.ZERO) > 0) {
      visit.retryIn(unripe);
      return false;
    }
    var reader = visit.reader();
    if (!visit.hasTurn(Errand.FIND, reader)) {
      return false;
    }
    var keys = doubt.marked().stream().map(Marked::id).toList();
    var search = desk.courier().find(reader, doubt.channel(), doubt.lastTs(), keys);
    arrived(search.found());
    if (search.failure() != null) {
      return visit.goOn(search.failure(), new Undecided(doubt));
    }
    return notArrived(doubt, search.found());
  }

  private Doubt doubt() {
    return desk.database()
        .read(
            visit.team,
            session -> {
              var attempted = new Notices_(session).attempted(visit.user);
              if (attempted.isEmpty()) {
                return NO_DOUBT;
              }
              var mailbox = new Mailboxes_(session).of(visit.user);
              var latest =
                  attempted.stream().map(Notices.Attempted::at).max(Comparator.naturalOrder());
              return new Doubt(
                  attempted.stream().map(n -> new Marked(n.id(), n.version())).toList(),
                  latest.orElseThrow(),
                  mailbox.map(Mailbox::channel).orElse(null),
                  mailbox.map(Mailbox::lastTs).orElse(null));
            });
  }

  private void arrived(Map<String, Receipt.Taken> found) {
    Map<Receipt.Taken, List<String>> arrived = new HashMap<>();
    found.forEach((id, taken) -> arrived.computeIfAbsent(taken, t -> new ArrayList<>()).add(id));
    arrived.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().ts()))
        .forEach(
            entry -> {
              var ids = entry.getValue();
              desk.ledger().sent(visit.team, visit.user, ids, entry.getKey(), visit.now());
              visit.delivered();
            });
  }

  /**
   * It is said again. But where Slack has taken others' messages since, it is perhaps this one that
   * Slack always fails at: then a little later each time, and in the end never, so that it holds up
   * neither what waits behind it nor, by closing the gate, everybody else.
   */
  private boolean notArrived(Doubt doubt, Map<String, Receipt.Taken> found) {
    var missing = doubt.marked().stream().filter(m -> !found.containsKey(m.id())).toList();
    boolean unanswered = desk.gate().wasUnanswered(visit.key());
    if (missing.isEmpty() || !unanswered || !desk.gate().hasTakenAnySince(doubt.at())) {
      desk.ledger().notSent(visit.team, missing);
      return true;
    }
    if (visit.waitsAfterFailure()) {
      desk.ledger().notSent(visit.team, missing);
      return false;
    }
    desk.ledger().dropped(visit.team, missing, "refused: never answered");
    return true;
  }

  /**
   * Looked for again next time; if the conversation can't be read at all, given up: rather told
   * never than twice.
   */
  private final class Undecided implements Visit.Consequences {
    private final Doubt doubt;

    Undecided(Doubt doubt) {
      this.doubt = doubt;
    }

    @Override
    public void taken(Receipt.Taken taken) {}

    @Override
    public void nothingHappened() {}

    @Override
    public void never(String why) {
      desk.ledger().dropped(visit.team, doubt.marked(), "unsettled: " + why);
    }
  }
}
