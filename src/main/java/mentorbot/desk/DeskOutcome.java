package mentorbot.desk;

import java.time.Instant;
import java.util.List;

/** What came of acting on an item. */
public sealed interface DeskOutcome {
  /** Not shown to this coordinator until then. */
  record Snoozed(Instant until) implements DeskOutcome {}

  /** They are told in their own hours. */
  record Reminded(List<String> people) implements DeskOutcome {}

  /** A coordinator did so a short while ago. */
  record RemindedBefore(String by, Instant at) implements DeskOutcome {}

  /** This coordinator is in it; these may act, perhaps nobody. */
  record Party(List<String> others) implements DeskOutcome {}

  /** Settled meanwhile, missing, foreign or erased. */
  record Gone() implements DeskOutcome {}

  /** Not a coordinator; these are. */
  record NotCoordinator(List<String> coordinators) implements DeskOutcome {}
}
