package mentorbot.report;

/** How a relationship came to its end; why is nobody's business. */
public enum Closing {
  /** On the agreed last day, or later. */
  AS_AGREED,
  /** Before it, by one of the two. */
  EARLIER,
  /** By a coordinator or the program, for somebody who had gone. */
  FOR_THEM,
  /** It had not started. */
  BEFORE_START
}
