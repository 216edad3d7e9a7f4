package mentorbot.meetings;

/** Why a meeting was called off. */
enum Because {
  PERSON,
  /** The relationship has ended. */
  ENDED,
  /** The relationship rests over its day. */
  PAUSED,
  /** Somebody's account is gone. */
  AWAY,
  /** Whoever offered times is not in the group any more, or on a break. */
  REGROUPED,
  /** All times on offer have passed. */
  LAPSED
}
