package mentorbot.agreement;

import java.util.List;
import mentorbot.config.Term;

/** What came of an act on an agreement. */
public sealed interface Outcome {
  /** A new version stands and awaits signatures; {@code changes} are those just made. */
  record Saved(Sheet sheet, List<Change> changes) implements Outcome {}

  /** The page said what the agreement says already. */
  record Unchanged(Sheet sheet) implements Outcome {}

  /**
   * Somebody else changed the agreement while the page was being filled in. Nothing was saved;
   * {@code merged} is the newest version with the page's own changes in it, {@code theirs} is what
   * has changed meanwhile.
   */
  record Overtaken(Sheet sheet, AgreementText merged, List<Change> theirs) implements Outcome {}

  /** The term can't stand as it was filled in. */
  record Unfit(Term term) implements Outcome {}

  /** A clause can't be empty, nor longer than {@link ClauseText#LONGEST}. */
  record UnfitWording() implements Outcome {}

  /** The reader has signed what awaited signatures. */
  record Signed(Sheet sheet) implements Outcome {}

  /** The reader had signed this version before. */
  record SignedBefore(Sheet sheet) implements Outcome {}

  /** Not the version that awaits signatures now; nothing was signed or declined. */
  record Stale(Sheet sheet) implements Outcome {}

  /** The proposed change is off the table, the terms in force stay. */
  record Refused(Sheet sheet) implements Outcome {}

  /** The relationship has ended; its agreement is there to read. */
  record Ended(Sheet sheet) implements Outcome {}

  /** Missing, foreign or erased. */
  record Gone() implements Outcome {}
}
