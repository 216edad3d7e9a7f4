package mentorbot.surveys.release;

/**
 * How many answers it takes before something is said: of scores and counts, of comments, and how
 * many comments there must be. A programme may ask for more, never for less (domain notes, 5b).
 */
public record Thresholds(int scores, int comments, int commentsGiven) {
  public static final Thresholds FLOOR = new Thresholds(5, 10, 3);

  /** Throws {@link IllegalArgumentException} for anything below the floor. */
  public Thresholds {
    if (scores < 5 || comments < 10 || commentsGiven < 3) {
      throw new IllegalArgumentException(
          "thresholds are at least 5 for scores, 10 for comments and 3 comments");
    }
  }
}
