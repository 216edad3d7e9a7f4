package mentorbot.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mentorbot.logs.Trail;
import mentorbot.notices.Selection.Chosen;
import mentorbot.store.Database;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps book of what was told: each method is one short transaction, and none is open while Slack
 * is called.
 */
final class Ledger {
  private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
  private static final int LONGEST_REASON = 200;

  private final Database database;
  private final Leases leases;
  private final ReaderEvents events;
  private final Asking asking;
  private final Clocks clocks;
  private final NoticeWatch watch;

  Ledger(
      Database database,
      Leases leases,
      ReaderEvents events,
      Asking asking,
      Clocks clocks,
      NoticeWatch watch) {
    this.database = database;
    this.leases = leases;
    this.events = events;
    this.asking = asking;
    this.clocks = clocks;
    this.watch = watch;
  }

  /** Holds back and drops as selected. */
  void setAside(String team, String user, Selection selection, Instant now) {
    if (selection.held().isEmpty() && selection.dropped().isEmpty()) {
      return;
    }
    var gone =
        database.<List<Notice>>write(
            team,
            session -> {
              var notices = new Notices_(session);
              selection.held().forEach(h -> notices.hold(h.id(), h.version(), h.until()));
              noteOpenness(session, user, selection, now);
              return selection.dropped().stream()
                  .filter(d -> notices.drop(d.id(), d.version(), cut(d.why())) > 0)
                  .flatMap(d -> notices.of(d.id()).stream())
                  .toList();
            });
    gone.forEach(notice -> noteDropped(notice, String.valueOf(notice.reason())));
  }

  private void noteDropped(Notice notice, String why) {
    watch.dropped(notice.kind(), why);
    if (!Trail.isDiscreet(notice.kind())) {
      Trail.goOn(notice.trail(), () -> LOG.info("notice {} dropped: {}", notice.kind(), why));
    }
  }

  private void noteSent(NoticeWatch.Told told, Instant now) {
    watch.sent(told, now);
    if (!Trail.isDiscreet(told.kind())) {
      Trail.goOn(told.trail(), () -> LOG.info("notice {} sent", told.kind()));
    }
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
    sent(team, user, ids, taken, now, session -> {});
  }

  /** {@code beside} is done in the same transaction. */
  void sent(
      String team,
      String user,
      List<String> ids,
      Receipt.Taken taken,
      Instant now,
      Consumer<StatelessSession> beside) {
    var told =
        database.<List<NoticeWatch.Told>>write(
            team,
            session -> {
              var notices = new Notices_(session);
              var before = ids.stream().flatMap(id -> notices.toBeTold(id).stream()).toList();
              ids.forEach(id -> notices.sent(id, taken.channel(), taken.ts(), now));
              noteReached(session, user, taken, now);
              beside.accept(session);
              return before;
            });
    told.forEach(notice -> noteSent(notice, now));
  }

  private void noteReached(
      StatelessSession session, String user, Receipt.Taken taken, Instant now) {
    var mailboxes = new Mailboxes_(session);
    boolean missed = !Recipient.isChannel(user) && mailboxes.missed(user);
    mailboxes.delivered(user, taken.channel(), taken.ts());
    if (missed) {
      events.reachedAgain(session, user, now);
    }
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
    var gone =
        database.<List<Notice>>write(
            team,
            session -> {
              var notices = new Notices_(session);
              var dropped =
                  marked.stream().flatMap(one -> drop(notices, one, why).stream()).toList();
              dropped.forEach(notice -> asking.givenUp(session, notice, why, now));
              return dropped;
            });
    gone.forEach(notice -> noteDropped(notice, why));
  }

  private Optional<Notice> drop(Notices notices, Marked one, String why) {
    return notices
        .of(one.id())
        .filter(
            notice -> {
              var kept = asking.keepsReason(notice) ? cut(why) : null;
              return notices.drop(one.id(), one.version(), kept) > 0;
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

  /** Slack does not let the message be changed; one that has changed since is tried again. */
  void notChanged(String team, List<Marked> shown, String why) {
    var now = clocks.programme().instant();
    database.change(
        team,
        session -> {
          var notices = new Notices_(session);
          shown.stream()
              .filter(one -> notices.current(one.id(), one.version()) > 0)
              .flatMap(one -> notices.of(one.id()).stream())
              .forEach(notice -> asking.notChanged(session, notice, why, now));
        });
  }

  void homeCurrent(String team, String user, int version) {
    database.change(team, session -> new HomeViews_(session).current(user, version));
  }

  /** What waits for this person is dropped; who needs to know is told the first time. */
  void unreachable(String team, String user, String why, Instant now) {
    var gone =
        database.<List<Notice>>write(
            team,
            session -> {
              var mailboxes = new Mailboxes_(session);
              var notices = new Notices_(session);
              boolean known = mailboxes.of(user).filter(m -> m.unreachable() != null).isPresent();
              var waiting = notices.waiting(user);
              notices.dropAll(user, String.valueOf(cut("unreachable: " + why)), Trail.SURVEYS);
              waiting.forEach(notice -> asking.givenUp(session, notice, why, now));
              notices.allCurrent(user);
              new HomeViews_(session).forget(user);
              mailboxes.unreachable(user, String.valueOf(cut(why)));
              if (!known && !Recipient.isChannel(user)) {
                events.unreachable(session, user, why, now);
              }
              return waiting;
            });
    gone.forEach(notice -> noteDropped(notice, "unreachable: " + why));
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
