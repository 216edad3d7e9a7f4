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
  /** All times on offer have passed. */
  LAPSED
}
