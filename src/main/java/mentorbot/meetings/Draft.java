package mentorbot.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times that somebody chose or typed, by their own clock; no place is the parties' chat. */
public record Draft(
    List<Instant> chosen, Optional<LocalDateTime> typed, @Nullable String place, boolean repeats) {
  /** More are not looked at. */
  static final int MOST = 5;

  public Draft {
    chosen = List.copyOf(chosen);
  }
}
