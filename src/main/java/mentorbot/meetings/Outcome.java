package mentorbot.meetings;

/** What came of touching a meeting; {@code card} is how it stands now. */
public sealed interface Outcome {
  record Done(MeetingCard card) implements Outcome {}

  /** Something else became of it since those buttons were shown. */
  record Stale(MeetingCard card) implements Outcome {}

  /** That time has passed. */
  record Past(MeetingCard card) implements Outcome {}

  /** The relationship rests or has ended. */
  record Resting() implements Outcome {}

  /** No time is free for everybody: they have to name one. */
  record NoTimes(MeetingCard card) implements Outcome {}

  /** Missing, somebody else's or erased. */
  record Gone() implements Outcome {}
}
