package mentorbot.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import mentorbot.mentorships.Participant.Role;

/**
 * One version of an agreement as its reader has it printed, with names instead of Slack's ids and
 * moments in the reader's zone. {@code id} is that of this request; {@code inForce} the version
 * that counts now, if there is one; {@code contact} the independent contact's name. {@code history}
 * has the newest first, and {@code older} is how many more there were.
 */
public record Printout(
    String id,
    Instant askedAt,
    ZonedDateTime madeAt,
    String reader,
    String programme,
    Edition edition,
    As as,
    Optional<Integer> inForce,
    Dates dates,
    List<Party> parties,
    List<Signed> signatures,
    Optional<String> contact,
    List<Past> history,
    int older) {
  /** How the version stands for its reader. */
  public enum As {
    /** Not signed by everybody yet, and nothing else counts. */
    DRAFT,
    /** An amendment that awaits signatures while other terms are in force. */
    PROPOSED,
    /** Signed by everybody before the start. */
    AGREED,
    IN_FORCE,
    REPLACED,
    REFUSED,
    /** What counted when the relationship ended. */
    ENDED,
    /** It ended before everybody had signed. */
    NEVER,
    /** The reader has left, and this is what they signed last. */
    LEFT
  }

  /** From when until when it is to count, and the day on which that was over for the reader. */
  public record Dates(
      Optional<LocalDate> since, Optional<LocalDate> until, Optional<LocalDate> over) {}

  /** {@code name} is empty if Slack has told none. */
  public record Party(String person, String name, Optional<Role> role) {}

  /** {@code shown}: the very words the signer had before their eyes, as mrkdwn. */
  public record Signed(String person, ZonedDateTime when, String shown) {}

  /** A version in the history; {@code author} is empty for the programme, its name may be. */
  public record Past(
      int number,
      ZonedDateTime draftedAt,
      Optional<String> author,
      List<Change> changes,
      List<String> signers) {}

  public Printout {
    parties = List.copyOf(parties);
    signatures = List.copyOf(signatures);
    history = List.copyOf(history);
  }

  public boolean signedBy(Party party) {
    return signatures.stream().anyMatch(signed -> signed.person().equals(party.person()));
  }

  /** Whether all of its parties signed it. */
  public boolean complete() {
    return parties.stream().allMatch(this::signedBy);
  }
}
