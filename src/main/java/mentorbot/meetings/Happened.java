package mentorbot.meetings;

/** Whether a meeting took place; "not yet" asks for a new date, never for a reason (R56). */
public enum Happened {
  YES,
  NOT_YET
}
