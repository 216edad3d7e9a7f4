package mentorbot.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that needs a coordinator: who it waits for, with whom, since when; never a word that
 * somebody wrote. {@code subject} is a record's or a person's id. Whoever is in {@code parties}
 * leaves it to another coordinator (M30). {@code what} names what is wished for.
 */
public record DeskItem(
    Kind kind,
    String subject,
    List<String> people,
    List<String> others,
    List<String> parties,
    Instant since,
    Optional<LocalDate> until,
    Optional<String> contact,
    Optional<String> what) {

  /** In the order of urgency. */
  public enum Kind {
    /** One of a pair reports to the other, and nobody has proposed to allow it (R25). */
    DUAL_ROLE,
    /** Somebody asked, with consent, for something to change (R53). */
    WISH,
    /** A party's Slack account is deactivated; the relationship is still open. */
    DEACTIVATED,
    /** A request that nobody could accept. */
    REQUEST_OPEN,
    /** A request that waits for somebody's answer. */
    REQUEST_ASKED,
    /** A pair can't start before this person has done the course (R20). */
    COURSE,
    /** A dual role was proposed and waits for signatures. */
    ACKNOWLEDGEMENT,
    /** An agreement waits for signatures. */
    AGREEMENT,
    /** Messages do not reach this person. */
    UNREACHABLE,
    /** What the program does by itself fails for an hour or longer; the subject is the job. */
    JOB,
    /** Nothing was heard of a pair for twice the time they agreed. */
    SILENT,
    /** A pair has not met for twice the time they agreed, and has no meeting ahead. */
    UNMET,
    /** The time that a pair agreed is over soon, or is over. */
    LAST_WEEKS,
    /** A completion or waiver that ends soon, or has ended. */
    ENDING,
    /** Good news can't be posted in its channel; the subject is the channel. */
    CHANNEL,
    /** A survey has closed, and who was asked waits to hear what follows. */
    SURVEY
  }

  private static final char BETWEEN = ':';

  public DeskItem {
    people = List.copyOf(people);
    others = List.copyOf(others);
    parties = List.copyOf(parties);
  }

  /** Names it in a button. */
  public String key() {
    return kind.name() + BETWEEN + subject;
  }

  static DeskItem of(
      Kind kind,
      String subject,
      List<String> people,
      List<String> others,
      List<String> parties,
      Instant since) {
    return new DeskItem(
        kind,
        subject,
        people,
        others,
        parties,
        since,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
