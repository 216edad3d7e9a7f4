package mentorbot.surveys.audit;

/** Something that a reader could learn and should not. */
public record Finding(Kind kind, String survey, String question, String what) {
  public enum Kind {
    /** Another person's answer, for somebody who knows one. */
    ONE_ANSWER_LEFT,
    /** Something said of fewer people than it takes. */
    TOO_FEW,
    /** The difference of things said singles out fewer people than it takes. */
    SMALL_REMAINDER,
    /** How many kept silent, where they are few. */
    COUNT_TELLS,
    /** What is said of all is more than what follows from the groups. */
    MORE_THAN_GROUPS,
    /** A change is told while a few people came or went. */
    FEW_CAME_OR_WENT,
    /** All of a group are the mentees of one mentor, and they are few. */
    ONE_MENTOR
  }
}
