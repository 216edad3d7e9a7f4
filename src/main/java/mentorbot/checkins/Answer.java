package mentorbot.checkins;

/** How it is going, in one tap; the first check-in words it as a question of fit (R28). */
public enum Answer {
  GOING_WELL,
  OKAY,
  NOT_SO_GOOD
}
