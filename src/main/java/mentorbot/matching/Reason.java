package mentorbot.matching;

import java.util.Collection;
import java.util.List;

/**
 * Why somebody is suggested. {@code ids} name options of the programme; {@code number} is minutes a
 * week for {@link Kind#HOURS}, else 0.
 */
public record Reason(Kind kind, List<String> ids, int number) {
  /** In the order in which they are told. */
  public enum Kind {
    /** Offers what was asked for. */
    AREA,
    /** Looks for help with the same (R13). */
    SAME_AREA,
    /** Same field, further on: knows the way that lies ahead. */
    AHEAD,
    /** Helps in the way the other learns best. */
    STYLE,
    VALUES,
    INTERESTS,
    /** On purpose from another field (R15). */
    OTHER_FIELD,
    /** On purpose from another site (R15). */
    OTHER_SITE,
    SITE,
    MODALITY,
    LANGUAGE,
    HOURS
  }

  public Reason {
    ids = List.copyOf(ids);
  }

  static Reason of(Kind kind, Collection<String> ids) {
    return new Reason(kind, ids.stream().sorted().toList(), 0);
  }

  static Reason of(Kind kind) {
    return new Reason(kind, List.of(), 0);
  }
}
