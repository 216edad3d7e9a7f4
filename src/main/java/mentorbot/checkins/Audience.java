package mentorbot.checkins;

/** To whom something is passed on. */
public enum Audience {
  /** Another party of the relationship. */
  PARTY,
  COORDINATORS
}
