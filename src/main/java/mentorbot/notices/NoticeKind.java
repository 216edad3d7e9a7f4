package mentorbot.notices;

import java.time.Instant;
import org.hibernate.StatelessSession;

/** The domain side of one kind of notice. {@code D} is what its renderer needs, as a record. */
public interface NoticeKind<D> {
  /** How it is to be treated beside others. */
  enum Weight {
    /**
     * Answers what its reader did a moment ago: sent at once, even in their quiet time, if it can
     * be within two minutes; later it is treated as {@link #PERSONAL}.
     */
    REPLY,
    /**
     * Carries another person's act, or answers this person's: not counted, and sent by itself
     * unless several have piled up (over night, in an outage): then they share a message.
     */
    PERSONAL,
    /** The bot's own initiative: bundled, at most two messages a person a week (M28). */
    NUDGE
  }

  /** {@code feature.what}, as in {@link Notice#kind()}. */
  String name();

  Weight weight();

  /**
   * Asked in a read transaction, before sending and again before editing a sent message: for an
   * edit, {@code Send} gives the new state, {@code Remove} takes the message away and {@code Drop}
   * leaves it as it is.
   */
  Decision<D> decide(StatelessSession session, Notice notice, Instant now);

  /**
   * Whether it waits while everything of its reader's rests: all that the bot says by itself, but
   * not what somebody is told as a coordinator.
   */
  default boolean restsWithItsReader() {
    return weight() == Weight.NUDGE;
  }

  /**
   * Whether it is put on record why one was dropped. Never of what surveys tell, whatever is said
   * here: it could tell who has answered.
   */
  default boolean keepsReason() {
    return true;
  }

  /**
   * Slack will not take this one, whatever is tried ({@code why}: its error code, or that nobody
   * knows whether it arrived); told in the transaction that gives it up.
   */
  default void givenUp(StatelessSession session, Notice notice, String why, Instant now) {}

  /**
   * What stands there could not be brought up to date or taken away, and is not tried again: {@code
   * why} is Slack's error code, also that the message is gone. Told in the transaction that notes
   * it.
   */
  default void notChanged(StatelessSession session, Notice notice, String why, Instant now) {}
}
