package mentorbot.notices;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mentorbot.calendar.Weeks;
import mentorbot.notices.NoticeKind.Weight;
import mentorbot.notices.Selection.Chosen;
import mentorbot.notices.Selection.Dropped;
import mentorbot.notices.Selection.Held;
import org.hibernate.StatelessSession;

/**
 * Chooses, in a read transaction, what a person is told next. Replies go out at once; everything
 * else respects the person's hours; what has piled up shares a message; the bot's own initiatives
 * share one and keep within the budget.
 */
final class Selecting {
  /** A reply that comes later than this is no longer awaited. */
  static final Duration PROMPT = Duration.ofMinutes(2);

  /** A reply that comes later than this has been held up, and others behind it. */
  static final Duration AT_ONCE = Duration.ofSeconds(10);

  /** Whatever waited longer than this has piled up. */
  static final Duration LATE = Duration.ofMinutes(2);

  /** If this stretch of somebody's usual week holds no open minute, they may be asked why. */
  private static final Duration SOME_OPEN_TIME = Duration.ofDays(2);

  /** By how much clocks change at the most. */
  private static final Duration MOST_OF_A_CHANGE = Duration.ofHours(2);

  private static final Duration LOOK_AGAIN = Duration.ofHours(12);

  private final Asking asking;
  private final ReaderHours readers;

  Selecting(Asking asking, ReaderHours readers) {
    this.asking = asking;
    this.readers = readers;
  }

  Selection next(StatelessSession session, String team, String user, Instant now) {
    var due = new Notices_(session).due(user, now);
    // What came into doubt since it was looked for is settled by the next visit, before all else.
    if (due.isEmpty() || due.stream().anyMatch(notice -> notice.attemptedAt() != null)) {
      return Selection.NOTHING;
    }
    var choice = new Choice(session, readers.recipient(session, team, user), now);
    if (due.stream().anyMatch(notice -> isPromptReply(notice, now))) {
      return choice.of(replies(session, user, now), false);
    }
    return inTheirHours(choice, user, due);
  }

  /**
   * The first one; or all of them, held or not, where that one has waited: one after the other, at
   * one message a second, they might never catch up with somebody who goes on writing.
   */
  private List<Notice> replies(StatelessSession session, String user, Instant now) {
    var replies =
        new Notices_(session)
            .waiting(user).stream()
                .filter(n -> asking.weight(n) == Weight.REPLY && !n.notBefore().isAfter(now))
                .sorted(Comparator.comparing(Notice::notBefore))
                .toList();
    boolean waited = now.isAfter(replies.get(0).notBefore().plus(AT_ONCE));
    return waited ? replies : replies.subList(0, 1);
  }

  private boolean isPromptReply(Notice notice, Instant now) {
    return asking.weight(notice) == Weight.REPLY && !now.isAfter(notice.notBefore().plus(PROMPT));
  }

  private Selection inTheirHours(Choice choice, String user, List<Notice> all) {
    var resting = all.stream().filter(asking::restsWithItsReader).toList();
    var until =
        resting.isEmpty()
            ? Optional.<Instant>empty()
            : readers.restsUntil(choice.session, user, choice.now);
    if (until.isPresent()) {
      return choice.holding(resting, until.get(), false);
    }
    return awake(choice, user, all);
  }

  private Selection awake(Choice choice, String user, List<Notice> due) {
    var hours = readers.hours(choice.session, user);
    var open = hours.nextOpen(choice.now).orElse(choice.now.plus(LOOK_AGAIN));
    if (open.isAfter(choice.now)) {
      boolean neverOpen = !hours.usual().anyOpenMinute(choice.now, SOME_OPEN_TIME);
      return choice.holding(due, open, neverOpen);
    }
    var personal = due.stream().filter(n -> asking.weight(n) != Weight.NUDGE).toList();
    boolean piledUp = personal.stream().anyMatch(n -> isLate(n, choice.now));
    if (!personal.isEmpty() && !piledUp) {
      return choice.of(personal.subList(0, 1), false);
    }
    boolean nudges = personal.size() < due.size();
    var allowed = nudges ? allowed(choice, user, hours.zone()) : choice.now;
    if (!allowed.isAfter(choice.now)) {
      return choice.of(due, nudges);
    }
    return personal.isEmpty() ? choice.holding(due, allowed, false) : choice.of(personal, false);
  }

  /**
   * By the reader's clock: seven days after Monday at ten is Monday at ten, also where the clocks
   * have changed in between. Else all that comes weekly would come an hour later from then on.
   */
  private static Instant allowed(Choice choice, String user, ZoneId zone) {
    var since = choice.now.minus(Weeks.WEEK).minus(MOST_OF_A_CHANGE);
    var sent =
        new Notices_(choice.session)
            .countedSince(user, since).stream().map(at -> onTheWall(at, zone)).toList();
    var now = onTheWall(choice.now, zone);
    var next = Budget.nextAllowed(sent, now);
    return next.equals(now)
        ? choice.now
        : LocalDateTime.ofInstant(next, ZoneOffset.UTC).atZone(zone).toInstant();
  }

  private static Instant onTheWall(Instant moment, ZoneId zone) {
    return LocalDateTime.ofInstant(moment, zone).toInstant(ZoneOffset.UTC);
  }

  private static boolean isLate(Notice notice, Instant now) {
    return now.isAfter(notice.notBefore().plus(LATE));
  }

  /** Builds one selection. */
  private final class Choice {
    private final StatelessSession session;
    private final Recipient reader;
    private final Instant now;

    Choice(StatelessSession session, Recipient reader, Instant now) {
      this.session = session;
      this.reader = reader;
      this.now = now;
    }

    Selection holding(List<Notice> notices, Instant until, boolean neverOpen) {
      var held = notices.stream().map(n -> new Held(n.id(), n.version(), until)).toList();
      return new Selection(List.of(), held, List.of(), false, neverOpen, reader);
    }

    Selection of(List<Notice> notices, boolean counted) {
      List<Chosen> chosen = new ArrayList<>();
      List<Held> held = new ArrayList<>();
      List<Dropped> dropped = new ArrayList<>();
      for (var notice : notices) {
        var decision = asking.decide(session, notice, now);
        if (decision instanceof Decision.Send<?> send) {
          var part = new Part(notice.kind(), send.data());
          chosen.add(new Chosen(notice.id(), notice.version(), notice.notBefore(), part));
        } else if (decision instanceof Decision.Drop<?> drop) {
          var why = asking.keepsReason(notice) ? drop.why() : null;
          dropped.add(new Dropped(notice.id(), notice.version(), why));
        } else if (decision instanceof Decision.Later<?> later) {
          held.add(new Held(notice.id(), notice.version(), later(later.until())));
        } else if (decision instanceof Decision.Remove<?>) {
          dropped.add(new Dropped(notice.id(), notice.version(), "taken back"));
        }
      }
      return new Selection(chosen, held, dropped, counted, false, reader);
    }

    /** "Later" that names a moment gone by would be asked without end. */
    private Instant later(Instant until) {
      return until.isAfter(now) ? until : now.plus(Duration.ofMinutes(1));
    }
  }
}
