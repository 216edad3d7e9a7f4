package mentorbot.meetings;

import java.time.Duration;
import java.time.Instant;

/** Afterwards, to everybody: did it take place? */
public final class HappenedNotice extends MeetingNotice {
  public static final String NAME = "meetings.happened";

  public HappenedNotice(MeetingCards cards) {
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
    return card.stage() == MeetingCard.Stage.DID_IT_HAPPEN && circle.me().happened().isEmpty();
  }

  @Override
  boolean isOfThisTime(MeetingCard card, Instant notBefore) {
    return card.start()
        .map(start -> start.plus(Duration.ofMinutes(card.minutes())))
        .filter(notBefore::equals)
        .isPresent();
  }
}
