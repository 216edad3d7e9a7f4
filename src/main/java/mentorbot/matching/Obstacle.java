package mentorbot.matching;

/** Why two people can't be matched now, the most telling first. */
public enum Obstacle {
  SELF,
  NOT_ENROLLED,
  /** Said by either of them, and never told to the other. */
  NOT_AGAIN,
  /** One reports to the other, in either direction (R14, R25). */
  SUPERVISOR,
  PAIRED,
  ASKED,
  NOT_OFFERING,
  NO_PLACE,
  OTHER_SITE,
  NO_LANGUAGE,
  NO_HOURS;

  /** Whether it holds whoever asks, or only for this pair. */
  public boolean isPrivate() {
    return this == NOT_AGAIN;
  }
}
