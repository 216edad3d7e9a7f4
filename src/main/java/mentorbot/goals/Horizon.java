package mentorbot.goals;

/** How far away a goal is (R48). */
public enum Horizon {
  SHORT,
  LONG
}
