package mentorbot.checkins;

/** What somebody would change (R53). Nobody hears of it without their yes. */
public enum Wish {
  /** Meet more or less often; for the other party. */
  PACE,
  /** Something that would help; for the mentor. A mentor asks the coordinators. */
  RESOURCE,
  /** Something at the practice that gets in the way; for the coordinators. */
  PRACTICE,
  /** Another relationship, without fault; for the coordinators, and nothing of why (R28). */
  CHANGE;

  /** Whether a sentence of the person's own may go along. */
  public boolean takesWords() {
    return this == RESOURCE || this == PRACTICE;
  }
}
