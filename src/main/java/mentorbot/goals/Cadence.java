package mentorbot.goals;

/** How often a continuous goal is acted on (the C of PACT, R46). */
public enum Cadence {
  EVERY_SHIFT,
  DAILY,
  WEEKLY,
  MONTHLY
}
