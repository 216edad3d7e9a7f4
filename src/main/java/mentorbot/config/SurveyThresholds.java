package mentorbot.config;

/**
 * How many answers it takes before scores, and before comments are told, and how many comments
 * there must be. The least of each is fixed: lower, and a person could be found out.
 */
public record SurveyThresholds(int scores, int comments, int commentsGiven) {
  private static final int MOST = 100;

  public SurveyThresholds {
    Rules.between("scores", scores, 5, MOST);
    Rules.between("comments", comments, 10, MOST);
    Rules.between("comments-given", commentsGiven, 3, MOST);
  }
}
