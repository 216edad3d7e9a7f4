package mentorbot.goals;

/**
 * A goal somebody is asked to consider; {@code by} is a user id or {@link
 * GoalSuggestion#PROGRAMME}.
 */
public record Suggestion(GoalRef ref, String by, String to, String title) {
  public boolean byProgramme() {
    return by.equals(GoalSuggestion.PROGRAMME);
  }
}
