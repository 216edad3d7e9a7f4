package mentorbot.goals;

import java.util.List;

/** What came of suggesting a goal, or of answering a suggestion. */
public sealed interface SuggestionOutcome {
  /** These people are asked. */
  record Asked(String mentorship, List<String> people) implements SuggestionOutcome {}

  /** As many as {@link Suggesting#MOST_OPEN} wait for an answer already. */
  record TooMany(String mentorship) implements SuggestionOutcome {}

  /** It is a goal of the person's own now. */
  record Taken(GoalPage page) implements SuggestionOutcome {}

  /** {@code by} as {@link Suggestion#by()}. */
  record Declined(String by) implements SuggestionOutcome {}

  /** It was answered before. */
  record Past() implements SuggestionOutcome {}

  /** Nothing was typed. */
  record Empty() implements SuggestionOutcome {}

  /** Longer than {@link Suggesting#LONGEST}; nothing was saved. */
  record TooLong() implements SuggestionOutcome {}

  /** Missing, somebody else's, or of a relationship that has ended. */
  record Gone() implements SuggestionOutcome {}
}
