package mentorbot.agreement;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement with its prose. {@code draftedBy} null: the program, from the
 * template; times are on the programme clock. An {@code amendment} was drafted after the start.
 */
public record Edition(
    String id,
    String mentorship,
    int number,
    boolean amendment,
    AgreementText text,
    @Nullable String draftedBy,
    Instant draftedAt,
    String hash) {

  /** What people compare by eye; the whole hash is stored. */
  public String code() {
    return hash.substring(0, 8);
  }

  public Optional<String> author() {
    return Optional.ofNullable(draftedBy);
  }
}
