package mentorbot.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a technician wants, and whom to ask, the first first. {@code change} is an id of the
 * programme's changes (R3); the purpose is for the person asked only.
 */
public record NewRequest(
    List<String> areas,
    @Nullable String change,
    List<String> learnsBy,
    boolean complement,
    @Nullable String purpose,
    List<String> ranked,
    Wish wish) {
  /** As many as are suggested. */
  static final int MOST = 5;

  public NewRequest {
    areas = areas.stream().distinct().limit(MOST).toList();
    learnsBy = learnsBy.stream().distinct().limit(MOST).toList();
    ranked = ranked.stream().distinct().limit(MOST).toList();
  }

  /** For one mentor. */
  public NewRequest(
      List<String> areas,
      @Nullable String change,
      List<String> learnsBy,
      boolean complement,
      @Nullable String purpose,
      List<String> ranked) {
    this(areas, change, learnsBy, complement, purpose, ranked, Wish.ONE_TO_ONE);
  }
}
