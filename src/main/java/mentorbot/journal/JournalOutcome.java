package mentorbot.journal;

/** What came of writing in one's journal. */
public sealed interface JournalOutcome {
  record Kept(Entry entry) implements JournalOutcome {}

  record Changed(Entry entry) implements JournalOutcome {}

  record Deleted() implements JournalOutcome {}

  record AllDeleted(long count) implements JournalOutcome {}

  /** The file of the whole journal comes as a message. */
  record OnItsWay() implements JournalOutcome {}

  /** There is no entry that a file could hold. */
  record NothingToExport() implements JournalOutcome {}

  record Shared(Entry entry) implements JournalOutcome {}

  record TakenBack(Entry entry) implements JournalOutcome {}

  /** A reflection was not wanted this time. */
  record LetGo() implements JournalOutcome {}

  record Empty() implements JournalOutcome {}

  record TooLong() implements JournalOutcome {}

  /** There is no open relationship to share it in. */
  record NobodyToShareWith() implements JournalOutcome {}

  /** It was changed since those buttons were shown. */
  record Stale(Entry entry) implements JournalOutcome {}

  /** Missing, somebody else's or erased. */
  record Gone() implements JournalOutcome {}
}
