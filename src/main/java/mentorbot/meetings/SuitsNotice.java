package mentorbot.meetings;

import java.time.Instant;
import java.time.ZoneId;
import mentorbot.notices.Decision;
import mentorbot.notices.NewNotice;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.notices.Outbox;
import mentorbot.people.Hours;
import org.hibernate.StatelessSession;

/**
 * Asks somebody whose clock or hours have changed, or whose series comes to a day on which they are
 * away, whether a meeting that stands still suits them. The others are not told of it.
 */
public final class SuitsNotice implements NoticeKind<SuitsNotice.Asked> {
  public static final String NAME = "meetings.suits";

  private final MeetingCards cards;
  private final Hours hours;
  private final TimeFinder finder;

  public SuitsNotice(MeetingCards cards, Hours hours, TimeFinder finder) {
    this.cards = cards;
    this.hours = hours;
    this.finder = finder;
  }

  /** What speaks against it. */
  public enum Reason {
    /** It is at another hour by their clock than when they said yes. */
    ZONE,
    /** It lies in their quiet time, leave, or on a public holiday. */
    HOURS,
    /** Nothing, or they have said that it suits. */
    NONE
  }

  public record Asked(MeetingCard card, Reason reason) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.PERSONAL;
  }

  /** Once for each time, clock and reason. */
  static void askIfNeeded(
      StatelessSession session, Circle circle, Hours hours, TimeFinder finder, Instant now) {
    var person = circle.me().person();
    var start = circle.meeting().startsAt();
    boolean coming = start.filter(now::isBefore).isPresent();
    var reason = reason(session, circle, hours, finder);
    if (coming && reason != Reason.NONE) {
      var zone = hours.zone(session, person);
      var occasion = start.get().getEpochSecond() + " " + zone + " " + reason;
      Outbox.put(session, NewNotice.on(person, NAME, circle.meeting().id(), occasion, now));
    }
  }

  static Reason reason(StatelessSession session, Circle circle, Hours hours, TimeFinder finder) {
    var start = circle.meeting().startsAt();
    var me = circle.me();
    if (start.isEmpty() || circle.meeting().state() != Meeting.State.AGREED) {
      return Reason.NONE;
    }
    var now = hours.zone(session, me.person()).getRules().getOffset(start.get());
    var then = ZoneId.of(me.zone()).getRules().getOffset(start.get());
    if (!now.equals(then)) {
      return Reason.ZONE;
    }
    boolean saidYes = me.suitsAt().filter(start.get()::equals).isPresent();
    boolean clashes = finder.clashes(session, me.person(), start.get(), circle.meeting().minutes());
    return clashes && !saidYes ? Reason.HOURS : Reason.NONE;
  }

  @Override
  public Decision<Asked> decide(StatelessSession session, Notice notice, Instant now) {
    var found = Circle.of(session, notice.subject(), notice.recipient());
    if (found.isEmpty()) {
      return Decision.drop("not theirs");
    }
    var card = cards.card(session, found.get(), now);
    var reason =
        card.stage() == MeetingCard.Stage.STANDS
            ? reason(session, found.get(), hours, finder)
            : Reason.NONE;
    boolean matters = reason != Reason.NONE && Circle.runs(session, card.mentorship());
    return matters || notice.state() == Notice.State.SENT
        ? Decision.send(new Asked(card, reason))
        : Decision.drop("it suits");
  }
}
