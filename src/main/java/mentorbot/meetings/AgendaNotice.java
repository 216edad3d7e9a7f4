package mentorbot.meetings;

import java.time.Instant;

/** The day before, to who leads: what would you like to talk about (R55)? */
public final class AgendaNotice extends MeetingNotice {
  public static final String NAME = "meetings.agenda";

  public AgendaNotice(MeetingCards cards) {
    super(cards);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Weight weight() {
    return Weight.NUDGE;
  }

  @Override
  boolean matters(Circle circle, MeetingCard card) {
    return card.stage() == MeetingCard.Stage.STANDS;
  }

  /** Of a meeting that was moved since, the day before is another one. */
  @Override
  boolean isOfThisTime(MeetingCard card, Instant notBefore) {
    var day = card.start().orElseThrow().atZone(card.zone()).toLocalDate();
    return !notBefore.atZone(card.zone()).toLocalDate().isBefore(day.minusDays(1));
  }
}
