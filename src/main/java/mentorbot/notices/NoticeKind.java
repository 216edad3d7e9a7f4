package mentorbot.notices;

import java.time.Instant;
import org.hibernate.StatelessSession;

/** The domain side of one kind of notice. {@code D} is what its renderer needs, as a record. */
public interface NoticeKind<D> {
  /** How it is to be treated beside others. */
  enum Weight {
    /** Carries another person's act, or answers this person's: sent by itself, not counted. */
    PERSONAL,
    /** The bot's own initiative: bundled, at most two messages a person a week (M28). */
    NUDGE
  }

  /** {@code feature.what}, as in {@link Notice#kind()}. */
  String name();

  Weight weight();

  /**
   * Asked in a read transaction, before sending and again before editing a sent message: for an
   * edit, {@code Send} gives the new state and {@code Drop} leaves the message as it is.
   */
  Decision<D> decide(StatelessSession session, Notice notice, Instant now);
}
