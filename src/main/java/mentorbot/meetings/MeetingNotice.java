package mentorbot.meetings;

import java.time.Instant;
import java.util.List;
import mentorbot.notices.Decision;
import mentorbot.notices.Notice;
import mentorbot.notices.NoticeKind;
import mentorbot.people.Members;
import org.hibernate.StatelessSession;

/** A message about a meeting to one of those who are to be at it; it shows how it stands. */
abstract class MeetingNotice implements NoticeKind<Told> {
  private final MeetingCards cards;

  MeetingNotice(MeetingCards cards) {
    this.cards = cards;
  }

  @Override
  public final Decision<Told> decide(StatelessSession session, Notice notice, Instant now) {
    var found = Circle.of(session, notice.subject(), notice.recipient());
    if (found.isEmpty()) {
      return Decision.drop("not theirs");
    }
    var circle = found.get();
    var card = cards.card(session, circle, now);
    if (notice.state() == Notice.State.SENT) {
      return Decision.send(new Told(card, isNewest(session, notice, now), List.of(), List.of()));
    }
    boolean rests = needsRunning() && !Circle.runs(session, circle.meeting().mentorship());
    boolean changed = !circle.isCurrent(notice.notBefore());
    if (rests || changed) {
      return Decision.drop(rests ? "the relationship rests" : "changed since");
    }
    return matters(circle, card) && isOfThisTime(card, notice.notBefore())
        ? Decision.send(told(session, circle, card))
        : Decision.drop("answered or over");
  }

  private Told told(StatelessSession session, Circle circle, MeetingCard card) {
    var calendar = calendar(session, circle);
    var names =
        calendar.isEmpty() ? List.<String>of() : Members.namesOf(session, card.otherPeople());
    return new Told(card, true, calendar, names);
  }

  private static boolean isNewest(StatelessSession session, Notice notice, Instant now) {
    return new Meetings_(session)
            .newerMessages(
                notice.subject(), notice.recipient(), notice.notBefore(), notice.putOrder(), now)
        == 0;
  }

  /** What to enclose for calendars. */
  List<CalendarEntry> calendar(StatelessSession session, Circle circle) {
    return List.of();
  }

  boolean needsRunning() {
    return true;
  }

  /** Whether it was put in for the time at which the meeting is now. */
  boolean isOfThisTime(MeetingCard card, Instant notBefore) {
    return true;
  }

  abstract boolean matters(Circle circle, MeetingCard card);
}
