package mentorbot.matching;

/** What came of answering a request; {@code mentee} is who asked. */
public sealed interface AnswerOutcome {
  record Accepted(String mentorship, String mentee) implements AnswerOutcome {}

  record NotNow(String mentee) implements AnswerOutcome {}

  record NowFull(String mentee) implements AnswerOutcome {}

  record Suggested(String mentee, String person) implements AnswerOutcome {}

  /** That person can't be asked by this technician just now; does not say why. */
  record CannotSuggest(String person) implements AnswerOutcome {}

  /** The last place went to somebody else; the next in rank is asked. */
  record NoPlace(String mentee) implements AnswerOutcome {}

  /** The same where there is no mentor: in as many relationships as there can be at a time. */
  record NoRoom(String mentee) implements AnswerOutcome {}

  /** The technician has found somebody in the meantime. */
  record MenteeFound(String mentee) implements AnswerOutcome {}

  /** One of the two now reports to the other. */
  record Blocked(String mentee) implements AnswerOutcome {}

  /** Answered, withdrawn or expired before. */
  record Over(Ask.State state) implements AnswerOutcome {}

  /** Missing, somebody else's or erased. */
  record Gone() implements AnswerOutcome {}
}
