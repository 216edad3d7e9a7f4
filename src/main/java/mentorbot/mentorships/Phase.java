package mentorbot.mentorships;

import java.util.Collection;

/** Where somebody stands in the programme or in one relationship (R67 to R71). */
public enum Phase {
  /** Enrolled; what for is being found (R67). */
  ENROLLED,
  /** Somebody has been asked (R68). */
  MATCHING,
  /** Both said yes; the agreement and the gates remain (R69). */
  AGREEING,
  /** Running (R70). */
  ACTIVE,
  PAUSED,
  /** Held until a dual role is sorted out (R25). */
  HELD,
  /** Over; what follows is looking back, and perhaps a new beginning (R71). */
  ENDED;

  /** Of one relationship. */
  public static Phase of(Mentorship mentorship) {
    return switch (mentorship.state()) {
      case AGREEING -> AGREEING;
      case ACTIVE -> mentorship.held() ? HELD : ACTIVE;
      case PAUSED -> mentorship.held() ? HELD : PAUSED;
      case ENDED -> ENDED;
    };
  }

  /** A person is as far as their furthest open relationship; else it is about finding one. */
  public static Phase ofPerson(Collection<Phase> relationships, boolean requestsWaiting) {
    for (var phase : new Phase[] {ACTIVE, HELD, PAUSED, AGREEING}) {
      if (relationships.contains(phase)) {
        return phase;
      }
    }
    return requestsWaiting ? MATCHING : ENROLLED;
  }
}
