package mentorbot.notices;

import java.time.Instant;
import java.util.List;
import mentorbot.notices.Selection.Chosen;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Keeps book of what was told: each method is one short transaction, and none is open while Slack
 * is called.
 */
final class Ledger {
  private static final int LONGEST_REASON = 200;

  private final Database database;
  private final Leases leases;
  private final ReaderEvents events;
  private final Asking asking;
  private final Clocks clocks;

  Ledger(Database database, Leases leases, ReaderEvents events, Asking asking, Clocks clocks) {
    this.database = database;
    this.leases = leases;
    this.events = events;
    this.asking = asking;
    this.clocks = clocks;
  }

  /** Holds back and drops as selected. */
  void setAside(String team, String user, Selection selection, Instant now) {
    if (selection.held().isEmpty() && selection.dropped().isEmpty()) {
      return;
    }
    database.change(
        team,
        session -> {
          var notices = new Notices_(session);
          selection.held().forEach(h -> notices.hold(h.id(), h.version(), h.until()));
          selection.dropped().forEach(d -> notices.drop(d.id(), d.version(), cut(d.why())));
          noteOpenness(session, user, selection, now);
        });
  }

  private void noteOpenness(
      StatelessSession session, String user, Selection selection, Instant now) {
    var mailboxes = new Mailboxes_(session);
    boolean known = mailboxes.of(user).map(Mailbox::noOpenHours).orElse(false);
    if (selection.neverOpen() && !known) {
      mailboxes.noOpenHours(user, true);
      events.neverOpen(session, user, now);
    }
  }

  /** What became of marking. */
  enum Mark {
    MADE,
    /** One of them has changed since it was looked at; none is marked. */
    STALE,
    /** Another sender has the lease; none is marked. */
    LOST
  }

  /** Marks durably that these are about to be posted. */
  Mark attempt(String team, String user, List<Chosen> chosen, boolean counted) {
    try {
      database.change(team, session -> markAll(session, user, chosen, counted));
      return Mark.MADE;
    } catch (Unmarked none) {
      return none.mark;
    }
  }

  private void markAll(
      StatelessSession session, String user, List<Chosen> chosen, boolean counted) {
    if (!leases.keep(session, user)) {
      throw new Unmarked(Mark.LOST);
    }
    var notices = new Notices_(session);
    var wall = clocks.wall().instant();
    for (var one : chosen) {
      if (notices.attempt(one.id(), one.version(), wall, counted) == 0) {
        throw new Unmarked(Mark.STALE);
      }
    }
  }

  /** Undoes a transaction. */
  private static final class Unmarked extends RuntimeException {
    private final transient Mark mark;

    Unmarked(Mark mark) {
      super("not marked", null, false, false);
      this.mark = mark;
    }
  }

  void sent(String team, String user, List<String> ids, Receipt.Taken taken, Instant now) {
    database.change(
        team,
        session -> {
          var notices = new Notices_(session);
          ids.forEach(id -> notices.sent(id, taken.channel(), taken.ts(), now));
          var mailboxes = new Mailboxes_(session);
          boolean missed =
              !Recipient.isChannel(user)
                  && mailboxes.of(user).filter(m -> m.unreachable() != null).isPresent();
          mailboxes.delivered(user, taken.channel(), taken.ts());
          if (missed) {
            events.reachedAgain(session, user, now);
          }
        });
  }

  /**
   * It is known now that these did not arrive. One that has changed since keeps its mark, which is
   * settled later like that of a lost reply.
   */
  void notSent(String team, List<Marked> marked) {
    database.change(
        team, s -> marked.forEach(one -> new Notices_(s).notSent(one.id(), one.version())));
  }

  void dropped(String team, List<Marked> marked, String why) {
    var now = clocks.programme().instant();
    database.change(
        team,
        session -> {
          var notices = new Notices_(session);
          for (var one : marked) {
            if (notices.drop(one.id(), one.version(), cut(why)) > 0) {
              notices.of(one.id()).ifPresent(gone -> asking.givenUp(session, gone, why, now));
            }
          }
        });
  }

  /** A notice that was about to be posted, with its version since. */
  record Marked(String id, int version) {
    static Marked of(Chosen chosen) {
      return new Marked(chosen.id(), chosen.version() + 1);
    }
  }

  /** The message is current as of these versions; what has changed since stays stale. */
  void current(String team, List<Marked> shown) {
    database.change(
        team, s -> shown.forEach(one -> new Notices_(s).current(one.id(), one.version())));
  }

  void homeCurrent(String team, String user, int version) {
    database.change(team, session -> new HomeViews_(session).current(user, version));
  }

  /** What waits for this person is dropped; who needs to know is told the first time. */
  void unreachable(String team, String user, String why, Instant now) {
    database.change(
        team,
        session -> {
          var mailboxes = new Mailboxes_(session);
          var notices = new Notices_(session);
          boolean known = mailboxes.of(user).filter(m -> m.unreachable() != null).isPresent();
          var waiting = notices.waiting(user);
          notices.dropAll(user, String.valueOf(cut("unreachable: " + why)));
          waiting.forEach(notice -> asking.givenUp(session, notice, why, now));
          notices.allCurrent(user);
          new HomeViews_(session).forget(user);
          mailboxes.unreachable(user, String.valueOf(cut(why)));
          if (!known && !Recipient.isChannel(user)) {
            events.unreachable(session, user, why, now);
          }
        });
  }

  /** How often in a row Slack has refused for now, this time included. */
  int failedAgain(String team, String user) {
    return database.write(
        team,
        session -> {
          var mailboxes = new Mailboxes_(session);
          int failures = mailboxes.of(user).map(Mailbox::failures).orElse(0) + 1;
          mailboxes.failed(user, failures);
          return failures;
        });
  }

  void failuresForgotten(String team, String user) {
    database.change(team, session -> new Mailboxes_(session).failed(user, 0));
  }

  private static @Nullable String cut(@Nullable String why) {
    return why != null && why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
  }
}
