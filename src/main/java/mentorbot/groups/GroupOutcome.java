package mentorbot.groups;

import java.time.ZonedDateTime;
import java.util.List;

/** What came of opening a group, answering for it or asking one more into it. */
public sealed interface GroupOutcome {
  /** So many people are asked now; until then, or {@code latest} if somebody is away. */
  record Asking(int people, ZonedDateTime until, ZonedDateTime latest) implements GroupOutcome {}

  /** Too few or too many were chosen. */
  record Size(boolean led, int fewest, int most) implements GroupOutcome {}

  /** So many of one's own wait for answers already. */
  record TooManyWaiting(int most) implements GroupOutcome {}

  /** This person has as many relationships as the programme allows. */
  record YourRoom(int most) implements GroupOutcome {}

  record PersonNotEnrolled(String person) implements GroupOutcome {}

  /** Can't be asked just now; deliberately does not say why. */
  record Unavailable(String person) implements GroupOutcome {}

  /** One reports to the other (R25). */
  record Supervisor(String one, String other) implements GroupOutcome {}

  /** It has as many people as can talk at one meeting. */
  record Full(int most) implements GroupOutcome {}

  /** Thanks; others have not answered yet. */
  record Waiting(ZonedDateTime until) implements GroupOutcome {}

  /** They are together now; the other people. */
  record Together(List<String> others) implements GroupOutcome {
    public Together {
      others = List.copyOf(others);
    }
  }

  /** The newcomer has said yes; everybody signs again. */
  record Joining(String mentorship, List<String> others) implements GroupOutcome {
    public Joining {
      others = List.copyOf(others);
    }
  }

  /** Those that tell all by their name. */
  enum Plain implements GroupOutcome {
    NOT_ENROLLED,
    /** The would-be mentor has no place left. */
    YOUR_PLACES,
    /** They are in it, or somebody is being asked into it just now. */
    ALREADY_ASKED,
    /** They were enough no more; whoever opened it hears of it. */
    TOO_FEW,
    DECLINED,
    /** With those who have said yes it can't be; deliberately does not say why. */
    NOT_TOGETHER,
    /** Joining what runs already: the course comes first (R20). The invitation stays. */
    COURSE_FIRST,
    CALLED_OFF,
    /** Answered before, or the time is over. */
    OVER,
    /** Missing, somebody else's or erased. */
    GONE
  }
}
