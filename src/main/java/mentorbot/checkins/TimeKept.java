package mentorbot.checkins;

/** Whether the protected time was kept this month (R7); never told of a person. */
public enum TimeKept {
  YES,
  PARTLY,
  NO
}
