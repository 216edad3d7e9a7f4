package mentorbot.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mentorbot.logs.Trail;
import org.hibernate.StatelessSession;

/** Where a use-case leaves what is to be told, in the transaction of the change it tells of. */
public final class Outbox {
  private static final int AT_A_TIME = 500;

  /**
   * For more people than this all that wait are read at once: asked for one, HSQLDB may read as
   * many, if there were none yet when it planned how.
   */
  private static final int ONE_BY_ONE = 20;

  /** Slack's codes that speak of a channel, whatever was to be done there. */
  private static final Set<String> OF_THE_PLACE =
      Set.of("channel_not_found", "is_archived", "is_inactive", "not_in_channel");

  private Outbox() {}

  /** Does nothing if this was put in before. */
  public static void put(StatelessSession session, NewNotice made) {
    var notices = new Notices_(session);
    if (!notices.isKept(made.key())) {
      notices.add(new Notice(made));
    }
  }

  /** Like {@link #put} for many; each of them once. */
  public static void putAll(StatelessSession session, List<NewNotice> made) {
    var notices = new Notices_(session);
    session.insertMultiple(
        made.stream().filter(one -> !notices.isKept(one.key())).map(Notice::new).toList());
  }

  /** What these messages tell of has changed: they are edited, whoever received them. */
  public static void refresh(StatelessSession session, String kind, String subject) {
    new Notices_(session).markStale(kind, subject);
  }

  /**
   * Like {@link #refresh(StatelessSession, String, String)} for every kind of notice on a subject.
   */
  public static void refreshAll(StatelessSession session, String subject) {
    new Notices_(session).markStale(subject);
  }

  /** This person's hours have changed: what was held back for their sake is looked at afresh. */
  public static void reconsider(StatelessSession session, String user) {
    new Notices_(session).unhold(user);
  }

  /**
   * Nothing that waits for this person is sent any more; {@code why} is kept, but not of surveys.
   * Answers the kinds of what was dropped, one for each.
   */
  public static List<String> forget(StatelessSession session, String user, String why) {
    return new Notices_(session).dropAll(user, why, Trail.SURVEYS);
  }

  /** No trace is kept of these, sent or not; the messages themselves stay as they are. */
  public static void purge(
      StatelessSession session, String kind, String subject, Collection<String> recipients) {
    var notices = new Notices_(session);
    recipients.forEach(recipient -> notices.purge(recipient, kind, subject));
  }

  /** Who of them has one of these that has not been sent. */
  public static Set<String> waitingFor(
      StatelessSession session, String kind, String subject, Collection<String> recipients) {
    var notices = new Notices_(session);
    if (recipients.size() > ONE_BY_ONE) {
      var waiting = new HashSet<>(notices.waitingAbout(kind, subject));
      waiting.retainAll(Set.copyOf(recipients));
      return waiting;
    }
    return recipients.stream()
        .filter(recipient -> notices.isWaiting(recipient, kind, subject))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** When the last of these people got such a notice; programme clock, empty if nobody has. */
  public static Optional<Instant> lastSent(
      StatelessSession session, String kind, String subject, Collection<String> recipients) {
    var notices = new Notices_(session);
    return recipients.stream()
        .flatMap(recipient -> notices.lastSent(recipient, kind, subject).stream())
        .max(Comparator.naturalOrder());
  }

  /** Slack says that this person is there again: the next refusal is news. */
  public static void reachable(StatelessSession session, String user) {
    new Mailboxes_(session).reachable(user);
  }

  /** Slack did not let something be done there; kept if that says something of the place itself. */
  public static void refused(StatelessSession session, String recipient, String why) {
    if (OF_THE_PLACE.contains(why)) {
      var mailboxes = new Mailboxes_(session);
      if (mailboxes.of(recipient).isEmpty()) {
        mailboxes.add(new Mailbox(recipient));
      }
      mailboxes.unreachable(recipient, why);
    }
  }

  /** We are in this channel; that nothing can be posted there may be so nevertheless. */
  public static boolean readable(StatelessSession session, String channel) {
    boolean news = unreachable(session, channel).filter(OF_THE_PLACE::contains).isPresent();
    if (news) {
      new Mailboxes_(session).reachable(channel);
    }
    return news;
  }

  /** Why Slack took no message to this person or channel the last time; empty if it did. */
  public static Optional<String> unreachable(StatelessSession session, String recipient) {
    return new Mailboxes_(session)
        .of(recipient)
        .flatMap(mailbox -> Optional.ofNullable(mailbox.unreachable()));
  }

  /** These people's Home shows something that has changed. */
  public static void homeStale(StatelessSession session, Collection<String> users) {
    var views = new HomeViews_(session);
    var all = List.copyOf(users);
    for (int from = 0; from < all.size(); from += AT_A_TIME) {
      views.markStale(all.subList(from, Math.min(all.size(), from + AT_A_TIME)));
    }
  }
}
