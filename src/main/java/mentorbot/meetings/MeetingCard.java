package mentorbot.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A meeting as one of those who are to meet sees it. {@code others} with the clocks they live by;
 * {@code by} is who made the newest offer or called it off; {@code cadence} is how often it comes
 * again, empty for a single one; {@code allOff}: the dates of its series are off with it; {@code
 * notedOn} is the day of one that nobody planned here, of which no hour is known; {@code name} is
 * what a group is called.
 */
public record MeetingCard(
    String id,
    int step,
    String mentorship,
    String me,
    ZoneId zone,
    List<Other> others,
    Stage stage,
    Optional<String> by,
    List<Instant> slots,
    Optional<Instant> start,
    Optional<Instant> wasAt,
    int minutes,
    Optional<String> place,
    boolean repeats,
    Optional<String> series,
    Optional<Why> why,
    boolean allOff,
    Optional<LocalDate> notedOn,
    List<Line> agenda,
    Optional<String> name) {

  /** Where it stands for the reader. */
  public enum Stage {
    /** The reader is asked to pick a time. */
    ASKED,
    /** Others are. */
    WAITING,
    /** None of the reader's times suits the others: they look for others. */
    NONE_SUITED,
    /** Everybody said yes, and it is still to come. */
    STANDS,
    /** It is on just now. */
    NOW,
    /** It is over, and the reader is asked whether it took place. */
    DID_IT_HAPPEN,
    HELD,
    /** Somebody said that it has not taken place yet. */
    NOT_YET,
    CANCELLED,
    /** It is over, and nobody said whether it took place. */
    OVER
  }

  /** Why it was called off; no more than that. */
  public enum Why {
    BY_ME,
    BY_OTHER,
    ENDED,
    /** The relationship rests over its day. */
    PAUSED,
    AWAY,
    /** Not everybody who was asked is there any more. */
    REGROUPED,
    LAPSED
  }

  /** Somebody else who is to meet. */
  public record Other(String person, ZoneId zone) {}

  /** Something to talk about. */
  public record Line(String id, String author, String words) {}

  public MeetingCard {
    others = List.copyOf(others);
    slots = List.copyOf(slots);
    agenda = List.copyOf(agenda);
  }

  public List<String> otherPeople() {
    return others.stream().map(Other::person).toList();
  }

  /** The meeting is to come and may still be moved or called off. */
  public boolean changeable() {
    return stage == Stage.STANDS || stage == Stage.NOW;
  }

  /** It is neither over nor called off. */
  public boolean open() {
    return switch (stage) {
      case ASKED, WAITING, NONE_SUITED, STANDS, NOW, DID_IT_HAPPEN -> true;
      case HELD, NOT_YET, CANCELLED, OVER -> false;
    };
  }
}
